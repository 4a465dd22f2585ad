using UnionPortal.Domain.Board;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Binding;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>Reads who made up the bodies on a day, and who had done so before (A7).</summary>
public sealed class CompositionQuery(MandateRowsQuery rows, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<CompositionPage> PageAsync(string? asked, Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today, founded = charter.Union.FoundedOn;
        (DateOnly day, string? problem) = DayOf(asked, founded, today);
        bool reads = actor.Roles.Any(Acts.Of(Act.ReadDecisions).Any.Contains);
        var seats = await rows.SeatsAsync(ct);
        var board = seats.ConvertAll(row => (row.From, row.Until, Line: rows.LineOf(row, day, today)));
        var council = (await rows.CouncilAsync(ct)).ConvertAll(seat => (seat.From, seat.Until, Line: rows.LineOf(seat, today)));
        var officers = (await rows.OfficersAsync(ct)).ConvertAll(one => (one.From, one.Until, Line: rows.LineOf(one, today)));
        MandateTable Now(string key, string? of, List<(DateOnly From, DateOnly? Until, MandateLine Line)> all) => new(
            texts[$"Bodies.{key}"], of, [.. all.Where(one => one.From <= day && (one.Until is null || one.Until > day)).Select(one => one.Line)], reads, day < today);
        MandateTable Then(string key, string? of, List<(DateOnly From, DateOnly? Until, MandateLine Line)> all) => new(
            texts[$"Bodies.{key}"], of, [.. all.Where(one => one.Until <= day).OrderByDescending(one => one.Until).Select(one => one.Line)], reads, true);
        return new CompositionPage(day, today, founded, FirstOf(seats), asked, problem)
        {
            Board = Now("Board", "Bodies.For", board), FormerBoard = Then("FormerBoard", "Bodies.For", board),
            Officers = Now("Officers", "Bodies.Office", officers), FormerOfficers = Then("FormerOfficers", "Bodies.Office", officers),
            Council = Now("Council", "Bodies.Merit", council), FormerCouncil = Then("FormerCouncil", "Bodies.Merit", council),
            MayKeep = actor.May(Act.ReadCases),
        };
    }

    private static (DateOnly Day, string? Problem) DayOf(string? asked, DateOnly founded, DateOnly today)
    {
        if (asked is null) return (today, null);
        if (!DateInput.Read(asked, out DateOnly day)) return (today, "NotADay");
        if (day > today) return (today, "ToCome");
        return day < founded ? (founded, "BeforeTheUnion") : (day, null);
    }

    /// <summary>The day the first board began with; null where the portal does not know its founding seats.</summary>
    private static DateOnly? FirstOf(List<SeatRow> seats) =>
        seats.Where(row => row.Seat.Origin == SeatOrigin.Founding).Select(row => (DateOnly?)row.From).Min();
}
