using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Standards;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Valuations.Readings;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>Reads certifications for those who may have them: the member its own, people of the union what is handed in (U10).</summary>
public sealed class CertificationQuery(PortalDb db, ReaderQuery readers, FileStore files, UnionCalendar calendar, Texts texts)
{
    public async Task<Certification?> FindAsync(int id, Actor actor, Act act, CancellationToken ct)
    {
        Certification? found = await db.WholeCertifications.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (found is null || !actor.MayFor(act, found.OrganisationId)) return null;
        return found.SubmittedOn is not null || actor.SpeaksFor(found.OrganisationId) ? found : null; // A draft is the member's alone.
    }

    public async Task<CertificationPage?> PageAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, actor, Act.ReadCertifications, ct) is not { } certification) return null;
        bool inside = GroupWordsQuery.SeesMembers(actor), own = actor.MayFor(Act.WriteCertification, certification.OrganisationId), done = certification.ConcludedOn is not null;
        CertificationState state = certification.StateOn(calendar.Today);
        bool assigns = actor.May(Act.KeepStandards) && state is CertificationState.Assigning or CertificationState.ThirdWanted;
        IReadOnlyList<ReaderFacts> possible = assigns ? await readers.CandidatesAsync(certification.OrganisationId, ct) : [];
        return new CertificationPage(certification, certification.Organisation.Name(texts.Language), state)
        {
            IsInside = inside, MayWrite = own && certification.SubmittedOn is null, MayReply = own && done && certification.RepliedOn is null, MayAssign = assigns,
            Assessments = inside ? certification.Assessments : done ? certification.Standing : [],
            Candidates = [.. possible.Where(one => CertificationRules.ObjectionsToAssigning(certification, one, calendar.Today).Count == 0)
                .Select(one => new Option(one.Person.Id.ToString(CultureInfo.InvariantCulture), one.Person.NameIn(texts.Language)))],
        };
    }

    public async Task<QuestionPage?> QuestionAsync(int id, int place, AnswerForm? typed, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, actor, Act.WriteCertification, ct) is not { SubmittedOn: null } certification) return null;
        if (certification.Standard.Questions.SingleOrDefault(one => one.Place == place) is not { } question) return null;
        return new QuestionPage(certification, question, typed ?? AnswerForm.Of(certification.AnswerTo(question)));
    }

    /// <summary>The paper handed in with an answer, for those who may read it.</summary>
    public async Task<(Stream Content, StoredFile File)?> EvidenceAsync(int id, int place, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, actor, Act.ReadCertifications, ct) is not { } certification) return null;
        if (certification.Answers.SingleOrDefault(one => one.Question.Place == place)?.FileId is not { } fileId) return null;
        StoredFile file = await db.StoredFiles.AsNoTracking().SingleAsync(one => one.Id == fileId, ct);
        return await files.OpenAsync(file, ct) is { } content ? (content, file) : null;
    }

    /// <summary>What the actor has still to read; null where it is not assigned to them.</summary>
    public async Task<AssessmentPage?> AssessmentAsync(int id, AssessmentForm? typed, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, actor, Act.AssessCertification, ct) is not { } certification || await PersonAsync(actor, ct) is not { } self) return null;
        if (certification.AssessmentOf(self) is null) return null;
        IReadOnlyList<Objection> against = CertificationRules.ObjectionsToWorking(certification, self);
        int count = certification.Standard.Questions.Count;
        var form = new AssessmentForm { Comment = typed?.Comment, Lines = [.. Enumerable.Range(0, count).Select(at => typed?.Lines.ElementAtOrDefault(at) ?? new AssessmentLine())] };
        return new AssessmentPage(certification, certification.Organisation.Name(texts.Language), form, new AssessorConflictForm()) { IsOpen = against.Count == 0, Refused = against };
    }

    public async Task<Person?> PersonAsync(Actor actor, CancellationToken ct) => actor.PersonId is { } id ? await db.People.SingleAsync(one => one.Id == id, ct) : null;
}
