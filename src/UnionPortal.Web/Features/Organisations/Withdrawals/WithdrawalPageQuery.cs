using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations.Withdrawals;

/// <summary>Pages about leaving: for an organisation that has not given notice, and for one that has.</summary>
public sealed class WithdrawalPageQuery(PortalDb db, OrganisationFileQuery files, EndingQuery endings, Texts texts)
{
    public async Task<WithdrawalPage?> NewAsync(int id, WithdrawalForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await files.FindAsync(id, ct) is not { Present: not null } file) return null;
        DateOnly earliest = WithdrawalRules.EarliestFor(file.Today, file.Terms.Departure);
        form ??= new WithdrawalForm { EffectiveOn = earliest };
        return new WithdrawalPage(file, file.NameIn(texts.Language), await endings.OfAsync(file, ct), earliest, refused, form);
    }

    public async Task<PaperNoticePage?> PaperAsync(int id, PaperNoticeForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await files.FindAsync(id, ct) is not { Present: not null } file) return null;
        return new PaperNoticePage(file, file.NameIn(texts.Language), await endings.OfAsync(file, ct), await SignatoriesAsync(id, ct), refused,
            form ?? new PaperNoticeForm { ReceivedOn = file.Today });
    }

    /// <summary>The notice the organisation leaves by, or has left by; null where there is none that holds.</summary>
    public async Task<NoticePage?> NoticeAsync(int id, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await files.FindAsync(id, ct) is not { Latest.Departure: { } departure } file) return null;
        Withdrawal? notice = await db.Withdrawals.Include(one => one.Record).Include(one => one.By)
            .SingleOrDefaultAsync(one => one.Record.Id == departure.Record.Id && one.RevokedOn == null, ct);
        return notice is null ? null : new NoticePage(file, file.NameIn(texts.Language), notice, await endings.OfAsync(file, ct), refused);
    }

    /// <summary>Whether the person is among those who may have signed.</summary>
    public Task<bool> SpokeForAsync(int id, int personId, CancellationToken ct) =>
        db.Representatives.AnyAsync(one => one.OrganisationId == id && one.PersonId == personId, ct);

    /// <summary>Everyone who ever spoke for the organisation: a paper may be signed by one whose mandate has run out meanwhile.</summary>
    private async Task<List<Option>> SignatoriesAsync(int id, CancellationToken ct)
    {
        var mandates = await db.Representatives.Include(one => one.Person).Where(one => one.OrganisationId == id)
            .OrderByDescending(one => one.Until == null).ThenByDescending(one => one.From).ToListAsync(ct);
        return [.. mandates.DistinctBy(one => one.PersonId).Select(one => new Option(Invariant($"{one.PersonId}"), Line(one.Person.NameIn(texts.Language), one.Position)))];
    }

    private static string Line(string name, string? position) => position is null ? name : $"{name}, {position}";
}
