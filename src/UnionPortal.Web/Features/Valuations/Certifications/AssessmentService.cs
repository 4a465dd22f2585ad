using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Valuations.Readings;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>The union's side: readers are assigned, read one after another, and with the last the result stands (U10).</summary>
public sealed class AssessmentService(CertificationWorkService acts, CertificationQuery certifications, ReaderQuery readers, CertificationLetterService letters, CharterBook charter, UnionCalendar calendar)
{
    public Task<Outcome?> AssignAsync(int id, int personId, Actor actor, CancellationToken ct) => acts.WorkAsync(id, Act.KeepStandards, actor, async certification =>
    {
        if (await readers.FactsAsync(certification.OrganisationId, personId, ct) is not { } reader) return null;
        var objections = CertificationRules.ObjectionsToAssigning(certification, reader, calendar.Today);
        if (objections.Count > 0) return (objections, new { });
        certification.Assign(reader, calendar.Today);
        await letters.AskReaderAsync(certification, personId, ct);
        return (objections, new { reader = personId });
    }, ct);

    public Task<Outcome?> AssessAsync(int id, AssessmentForm form, Actor actor, CancellationToken ct) => acts.WorkAsync(id, Act.AssessCertification, actor, async certification =>
    {
        if (await certifications.PersonAsync(actor, ct) is not { } self || certification.AssessmentOf(self) is null) return null;
        List<int?> points = form.Lines.ConvertAll(one => one.Value);
        var objections = CertificationRules.ObjectionsToAssessing(certification, self, points, form.Comment!);
        if (objections.Count > 0) return (objections, new { });
        certification.Assess(self, points, form.Comment!.Trim().ReplaceLineEndings("\n"), charter.TermsOn(certification.BegunOn), calendar.Today);
        if (certification.ConcludedOn is not null) await letters.TellMemberAsync(certification, ct);
        return (objections, new { read = certification.Id, certification.Score, certification.Until });
    }, ct);

    public Task<Outcome?> DeclareAsync(int id, string conflict, Actor actor, CancellationToken ct) => acts.WorkAsync(id, Act.AssessCertification, actor, async certification =>
    {
        if (await certifications.PersonAsync(actor, ct) is not { } self || certification.AssessmentOf(self) is null) return null;
        var objections = CertificationRules.ObjectionsToDeclaring(certification, self, conflict);
        if (objections.Count == 0) certification.Declare(self, conflict.Trim(), calendar.Today);
        return (objections, new { laidDown = certification.Id });
    }, ct);
}
