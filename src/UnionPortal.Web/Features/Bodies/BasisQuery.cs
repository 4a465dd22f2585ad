using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>A decision as the basis of a mandate.</summary>
/// <param name="Adopted">Whether it is a resolution of the general meeting that was adopted, or minutes of one.</param>
public sealed record Basis(DecisionRecord Record, bool Adopted);

/// <summary>Finds the decisions that mandates may rest on.</summary>
public sealed class BasisQuery(PortalDb db, CharterBook charter, Texts texts)
{
    public static readonly Objection Unknown = new("BodyBasisUnknown");
    public static readonly Objection KeptSince = new("BodyBasisKept");

    private const int Most = 60;
    private const int TextLength = 110;

    /// <summary>Resolutions that the meeting adopted, newest first; with those of the board and the founders where they may serve too.</summary>
    public async Task<IReadOnlyList<Option>> ChoicesAsync(bool boardToo, CancellationToken ct)
    {
        List<DecisionRecord> records = [.. (await AdoptedAsync(ct)).OrderByDescending(one => one.On).ThenByDescending(one => one.Id).Take(Most)];
        var others = db.DecisionRecords.AsNoTracking().Where(one => one.Body == DecidingBody.Founders || (boardToo && one.Body == DecidingBody.Board));
        records.AddRange(await others.OrderByDescending(one => one.On).ThenByDescending(one => one.Id).Take(Most).ToListAsync(ct));
        return [.. records.OrderByDescending(one => one.On).ThenByDescending(one => one.Id).Select(OptionOf)];
    }

    /// <summary>The basis that a form names; earlier minutes become a record, not saved yet.</summary>
    public async Task<Outcome<Basis>> OfAsync(BasisFields form, CancellationToken ct)
    {
        if (form.Record is { } id) return await KeptAsync(id, ct) is { } kept ? Outcome.Of(kept) : Outcome.Refused<Basis>(Unknown);
        DateOnly on = form.EarlierOn!.Value;
        DateOnly? since = await db.GeneralMeetings.Where(one => one.HeldOn != null).MinAsync(one => one.HeldOn, ct);
        if (since <= on) return Outcome.Refused<Basis>(KeptSince.With(since.Value));
        DecidingBody body = on == charter.Union.FoundedOn ? DecidingBody.Founders : DecidingBody.GeneralMeeting;
        var record = new DecisionRecord(body, on, form.EarlierReference!.Trim(), texts.In("ru")["Bodies.EarlierRecord"], texts.In("en")["Bodies.EarlierRecord"]);
        return Outcome.Of(new Basis(record, body == DecidingBody.GeneralMeeting));
    }

    public async Task<Basis?> KeptAsync(int id, CancellationToken ct)
    {
        if (await db.DecisionRecords.SingleOrDefaultAsync(one => one.Id == id, ct) is not { } record) return null;
        if (record.Body != DecidingBody.GeneralMeeting) return new Basis(record, false);
        bool known = await db.GeneralMeetings.AnyAsync(one => one.Resolutions.Any(resolution => resolution.Record.Id == id), ct);
        return new Basis(record, !known || (await AdoptedAsync(ct)).Any(one => one.Id == id));
    }

    private async Task<IEnumerable<DecisionRecord>> AdoptedAsync(CancellationToken ct)
    {
        List<Resolution> all = await db.GeneralMeetings.AsNoTracking().SelectMany(one => one.Resolutions).Include(one => one.Record).ToListAsync(ct);
        return all.Where(one => one.IsAdoptedBy(charter.TermsOn(one.Record.On).RuleFor(AgendaSubject.Ordinary))).Select(one => one.Record);
    }

    private Option OptionOf(DecisionRecord one)
    {
        string summary = texts.Language == "en" ? one.SummaryEn : one.SummaryRu;
        return new Option(
            one.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            $"{one.Reference} · {Dates.Short(one.On)} · {(summary.Length > TextLength ? summary[..TextLength] + "…" : summary)}");
    }
}
