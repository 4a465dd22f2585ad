using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Letters;

/// <summary>Reads the outbox.</summary>
public sealed class LetterQuery(PortalDb db, UnionCalendar calendar)
{
    private const int OnAPage = 50;

    public async Task<LetterListPage> ListAsync(LetterState state, int page, HttpRequest request, CancellationToken ct)
    {
        var counts = new Dictionary<LetterState, int>();
        foreach (LetterState one in Enum.GetValues<LetterState>()) counts[one] = await In(one).CountAsync(ct);
        Pager pager = Pager.Of(request, page, OnAPage, counts[state]);
        var rows = await In(state).OrderByDescending(letter => letter.Id).Skip((pager.Page - 1) * OnAPage).Take(OnAPage)
            .Select(letter => new { letter.Id, letter.ToAddress, letter.Subject, letter.Culture, letter.QueuedAt, letter.LastError }).ToListAsync(ct);
        return new LetterListPage(state, counts, rows.ConvertAll(one => new LetterRow(one.Id, one.ToAddress, one.Subject, one.Culture, calendar.Local(one.QueuedAt), one.LastError)), pager);
    }

    public async Task<LetterPage?> PageAsync(int id, IReadOnlyList<Objection> objections, CancellationToken ct) =>
        await db.Letters.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) is { } letter
            ? new LetterPage(letter, calendar.Local(letter.QueuedAt), Local(letter.SentAt), Local(letter.HeldAt), Local(letter.GivenUpAt), objections)
            : null;

    public Task<int> CountAsync(LetterState state, CancellationToken ct) => In(state).CountAsync(ct);

    private DateTime? Local(DateTime? moment) => moment is { } at ? calendar.Local(at) : null;

    /// <summary>The same as <see cref="Letter.State"/>, for the database.</summary>
    private IQueryable<Letter> In(LetterState state)
    {
        IQueryable<Letter> all = db.Letters.AsNoTracking();
        return state switch
        {
            LetterState.Sent => all.Where(letter => letter.SentAt != null),
            LetterState.Failed => all.Where(letter => letter.SentAt == null && letter.GivenUpAt != null),
            LetterState.Held => all.Where(letter => letter.SentAt == null && letter.GivenUpAt == null && letter.HeldAt != null),
            _ => all.Where(letter => letter.SentAt == null && letter.GivenUpAt == null && letter.HeldAt == null),
        };
    }
}
