using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations.Departures;

/// <summary>Notes that an organisation came to its end: liquidation, or a merger that points to the one that goes on (U8).</summary>
public sealed class DepartureService(PortalDb db, OrganisationTurnService turns, OrganisationPostQuery post, Mailer mailer, AuditTrail audit, Texts texts)
{
    public static readonly Objection SuccessorUnknown = new("DepartureSuccessorUnknown", "U8");
    private const int NameLength = 300;

    public Task<Outcome?> NoteAsync(int id, DepartureForm form, Actor actor, CancellationToken ct) => turns.TakeAsync(id, async file =>
    {
        RegistryNumber? successor = await SuccessorAsync(form, ct);
        IReadOnlyList<Objection> objections = ObjectionsTo(file, form, successor);
        if (objections.Count > 0) return Outcome.Refused(objections);
        DateOnly on = form.PaperOn!.Value;
        var record = new DecisionRecord(DecidingBody.Organisation, on, await db.NextLeavingReferenceAsync(on.Year, ct),
            SummaryIn("ru", file, form, successor), SummaryIn("en", file, form, successor));
        Affiliation ended = file.Present!; // From its day on nothing is present any more, and that day may be today.
        ended.Depart(form.AsGround, record, form.EffectiveOn!.Value, file.Terms.Expulsion, successor);
        await db.EndSeatsAsync(ended, ct);
        audit.Record(actor, Act.RecordDeparture, ended, new { form.Ground, form.EffectiveOn, record.Reference, Successor = successor?.Value });
        foreach (Addressee one in await post.SpeakingForAsync(id, file.Today, ct))
        {
            mailer.Enqueue(one.Email, one.Culture, "DepartureNoted", file.NameIn(one.Culture), texts.In(one.Culture)[$"Decisions.Ground.{form.AsGround}"],
                record.Reference, form.EffectiveOn.Value, mailer.Link(one.Culture, $"/registry/{ended.Number}"));
        }
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>The number of the organisation that goes on; null where none is named, or none is found.</summary>
    public Task<RegistryNumber?> SuccessorAsync(DepartureForm form, CancellationToken ct) => form.Successor is not { } value
        ? Task.FromResult<RegistryNumber?>(null)
        : db.RegistryNumbers.Include(one => one.Organisation.Names).SingleOrDefaultAsync(one => one.Value == value, ct);

    public static IReadOnlyList<Objection> ObjectionsTo(OrganisationFile file, DepartureForm form, RegistryNumber? successor)
    {
        if (file.Present is not { } present) return [DepartureRules.NotBelonging];
        if (form.Successor is { } named && successor is null) return [SuccessorUnknown.With(named)];
        var record = new DecisionRecord(DecidingBody.Organisation, form.PaperOn!.Value, "", "", "");
        return DepartureRules.ObjectionsTo(present, form.AsGround, record, form.EffectiveOn!.Value, successor);
    }

    /// <summary>The public line of the record.</summary>
    public string SummaryIn(string language, OrganisationFile file, DepartureForm form, RegistryNumber? successor)
    {
        Texts own = texts.In(language);
        string line = own[$"Departures.Record.{form.Ground}", Short(file.NameIn(language)), form.EffectiveOn, form.Paper!.Trim(), form.PaperOn];
        return successor is null ? line : line + " " + own["Departures.Record.Successor", Short(OrganisationFile.NameOf(successor.Organisation, language)), successor];
    }

    private static string Short(string name) => name.Length > NameLength ? name[..NameLength] : name;
}
