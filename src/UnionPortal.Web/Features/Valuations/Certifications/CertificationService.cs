using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Valuations.Standards;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>The member's side: begin, answer, hand in, reply (U10). Null: there is no such thing, or it is not the actor's.</summary>
public sealed class CertificationService(PortalDb db, CertificationWorkService acts, CertificationQuery certifications, StandardQuery standards, CharterBook charter, FileStore files, AuditTrail audit, UnionCalendar calendar)
{
    public Task<Outcome<int>?> BeginAsync(BeginCertificationForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (!actor.MayFor(Act.WriteCertification, form.Organisation!.Value) || await standards.FindAsync(form.Standard!.Value, actor, ct) is not { } standard) return null;
        Organisation organisation = await db.Organisations.SingleAsync(one => one.Id == form.Organisation, ct);
        List<Certification> before = await db.Certifications.Where(one => one.OrganisationId == organisation.Id
            && (one.StandardId == standard.Id || one.StandardId == standard.EarlierId)).ToListAsync(ct);
        CertificationTerms terms = charter.TermsOn(calendar.Today).Certification;
        bool inForce = await standards.IsInForceAsync(standard, ct);
        var objections = CertificationRules.ObjectionsToBeginning(inForce, before, terms, calendar.Today);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        var certification = new Certification(organisation, standard, inForce, before, terms, calendar.Today);
        db.Certifications.Add(certification);
        audit.Record(actor, Act.WriteCertification, certification, new { standard = standard.Id });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(certification.Id);
    }, ct);

    public async Task<Outcome?> SayAsync(int id, int place, AnswerForm form, Actor actor, CancellationToken ct)
    {
        if (await certifications.QuestionAsync(id, place, form, actor, ct) is null) return null;
        StoredFile? handedIn = null;
        if (form.File is { } upload)
        {
            await using Stream content = upload.OpenReadStream();
            Outcome<StoredFile> taken = await files.TakeAsync(content, upload.FileName, FilePurpose.Paper, actor.AccountId, ct);
            if (!taken.Succeeded) return taken;
            handedIn = taken.Value;
        }
        return await WorkAsync(id, actor, async certification =>
        {
            if (certification.Standard.Questions.SingleOrDefault(one => one.Place == place) is not { } question) return null;
            EvidenceFile? file = handedIn is not null ? new EvidenceFile(handedIn.Id, handedIn.FileName) : form.WithoutFile ? null : certification.AnswerTo(question)?.File;
            var objections = CertificationRules.ObjectionsToSaying(certification, question, form.ToText(file));
            if (objections.Count > 0) return (objections, new { });
            if (handedIn is not null)
            {
                db.StoredFiles.Add(handedIn);
                await db.SaveChangesAsync(ct);
                file = new EvidenceFile(handedIn.Id, handedIn.FileName);
            }
            certification.Say(question, form.ToText(file));
            return (objections, new { said = place, form.Mark, sha256 = handedIn?.Sha256 });
        }, ct);
    }

    public async Task<Outcome?> SubmitAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await certifications.PersonAsync(actor, ct) is not { } self) return null;
        return await WorkAsync(id, actor, certification =>
        {
            var objections = CertificationRules.ObjectionsToSubmitting(certification);
            if (objections.Count == 0) certification.Submit(self, calendar.Today);
            return (objections, new { submitted = certification.Id });
        }, ct);
    }

    public Task<Outcome?> ReplyAsync(int id, string reply, Actor actor, CancellationToken ct) => WorkAsync(id, actor, certification =>
    {
        var objections = CertificationRules.ObjectionsToReplying(certification, reply);
        if (objections.Count == 0) certification.Answer(reply.Trim().ReplaceLineEndings("\n"), calendar.Today);
        return (objections, new { replied = certification.Id });
    }, ct);

    private Task<Outcome?> WorkAsync(int id, Actor actor, Func<Certification, (IReadOnlyList<Objection> Objections, object Details)?> work, CancellationToken ct) =>
        WorkAsync(id, actor, certification => Task.FromResult(work(certification)), ct);

    private Task<Outcome?> WorkAsync(int id, Actor actor, Func<Certification, Task<(IReadOnlyList<Objection> Objections, object Details)?>> work, CancellationToken ct) =>
        acts.WorkAsync(id, Act.WriteCertification, actor, work, ct);
}
