using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Partners;

/// <summary>Agreements with a partner, and the end of a partnership put to the board (A16). One person at a time acts on a partner.</summary>
public sealed class PartnershipService(PortalDb db, PartnerFileQuery partners, FileStore files, AuditTrail audit, Texts texts)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    private const int NameLength = 400;

    /// <summary>Adds an agreement with its paper; null where there is no such partner.</summary>
    public async Task<Outcome?> AgreeAsync(int id, AgreementForm form, Actor actor, CancellationToken ct)
    {
        StoredFile? paper = null;
        if (form.Paper is { } upload)
        {
            await using Stream content = upload.OpenReadStream();
            Outcome<StoredFile> taken = await files.TakeAsync(content, upload.FileName, FilePurpose.Paper, actor.AccountId, ct);
            if (!taken.Succeeded) return taken;
            paper = taken.Value;
        }
        return await TakeTurnAsync(id, async found =>
        {
            var objections = PartnershipRules.ObjectionsToAgreeing(found.Partner, form.From!.Value, form.Until);
            if (objections.Count > 0) return Outcome.Refused(objections);
            if (paper is not null)
            {
                db.StoredFiles.Add(paper);
                await db.SaveChangesAsync(ct);
            }
            found.Partner.Agree(new PartnerAgreement(
                form.Reference!.Trim(), form.Field!, form.Subject!.Trim(), form.Contact!.Trim(), form.From.Value, form.Until, paper?.Id));
            return await SaveAsync(found.Partner, actor, Act.KeepPartnership, new { form.From, form.Until, form.Field, File = paper?.Id }, ct);
        }, ct);
    }

    /// <summary>Asks the board to end the partnership; null where there is no such partner.</summary>
    public Task<Outcome?> ProposeEndAsync(int id, EndingForm form, Actor actor, CancellationToken ct) => TakeTurnAsync(id, async found =>
    {
        string reasons = form.Reasons!.Trim();
        var objections = PartnershipRules.ObjectionsToEnding(found.Partner, reasons, found.Endings, found.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (found.Partner.Version != form.Version) return Outcome.Refused(ChangedMeanwhile);
        BoardSeat? seat = (await db.SeatsOnAsync(found.Today, ct)).FirstOrDefault(one => one.Id == actor.BoardSeatId);
        var decision = new BoardDecision(QuestionIn("ru", found.Partner), QuestionIn("en", found.Partner), seat, found.Today);
        db.PartnershipEndings.Add(new PartnershipEnding(found.Partner, reasons, decision));
        return await SaveAsync(found.Partner, actor, Act.EndPartnership, null, ct);
    }, ct);

    private string QuestionIn(string language, Partner partner)
    {
        OrganisationName name = partner.Organisation.Name;
        string called = (language == "en" ? name.English : null) ?? name.Short ?? name.Full;
        return texts.In(language)["Partners.Question", called.Length > NameLength ? called[..NameLength] : called];
    }

    private Task<Outcome?> TakeTurnAsync(int id, Func<PartnerFile, Task<Outcome>> act, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        return await partners.FindAsync(id, ct) is { } found ? await act(found) : null;
    }, ct);

    private async Task<Outcome> SaveAsync(Partner partner, Actor actor, Act act, object? details, CancellationToken ct)
    {
        audit.Record(actor, act, partner, details);
        db.Touch(partner);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
