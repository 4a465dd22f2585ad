using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>One case in the list. How others voted is not in it.</summary>
/// <param name="Voted">Members of the board who have voted on the open proposal; null where none is open.</param>
/// <param name="Mine">The actor's own vote.</param>
/// <param name="WaitsForMe">Whether the actor has a vote and has not given it.</param>
public sealed record CaseRow(int Id, string Number, string Applicant, string Region, DateOnly DueOn, int? Voted, int Seats, VoteChoice? Mine, bool WaitsForMe);

/// <summary>A case that is closed, with its outcome.</summary>
public sealed record ClosedCaseRow(int Id, string Number, string Applicant, DateOnly On, AdmissionOutcome? Result);

/// <summary>The board's list: what waits, the most urgent first, and what was closed last.</summary>
public sealed record CaseListPage(IReadOnlyList<CaseRow> Waiting, IReadOnlyList<ClosedCaseRow> Closed, DateOnly Today);

/// <summary>Lists the applications before the board.</summary>
public sealed class CaseListQuery(PortalDb db, BoardCaseQuery cases, CharterBook charter, ReferenceBook book, Texts texts)
{
    private const int ClosedShown = 20;

    public async Task<CaseListPage> PageAsync(Actor actor, DateOnly today, CancellationToken ct) =>
        new(await WaitingAsync(actor, today, ct), await ClosedAsync(ct), today);

    public async Task<IReadOnlyList<CaseRow>> WaitingAsync(Actor actor, DateOnly today, CancellationToken ct)
    {
        var seats = await cases.SeatsAsync(today, ct);
        BoardSeat? mine = seats.FirstOrDefault(seat => seat.Id == actor.BoardSeatId);
        var open = await db.Applications.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(one => one.Organisation.Names).Include(one => one.Proposals).ThenInclude(one => one.Decision.Votes)
            .Where(one => one.SubmittedOn != null && one.WithdrawnOn == null && one.DecidedOn == null).ToListAsync(ct);
        return [.. open.Select(one => RowOf(one, seats, mine, today)).OrderBy(row => row.DueOn).ThenBy(row => row.Id)];
    }

    private CaseRow RowOf(Application one, List<BoardSeat> seats, BoardSeat? mine, DateOnly today)
    {
        CharterTerms terms = charter.TermsOn(one.TermsFrom ?? today);
        BoardDecision? decision = one.OpenProposal?.Decision;
        VoteChoice? own = mine is null ? null : decision?.VoteOf(mine)?.Choice;
        return new CaseRow(
            one.Id, one.Number ?? "", NameOf(one.Organisation), book.NameOfRegion(one.Organisation.RegionKey, texts.Language),
            one.SubmittedOn!.Value.AddDays(terms.Admission.DecisionDays),
            decision?.CountAmong(seats).Present, seats.Count, own, decision is not null && mine is not null && own is null);
    }

    private async Task<List<ClosedCaseRow>> ClosedAsync(CancellationToken ct)
    {
        var closed = await db.Applications.AsNoTracking().Include(one => one.Organisation.Names)
            .Where(one => one.SubmittedOn != null && (one.WithdrawnOn != null || one.DecidedOn != null))
            .OrderByDescending(one => one.DecidedOn ?? one.WithdrawnOn).ThenByDescending(one => one.Id).Take(ClosedShown).ToListAsync(ct);
        return [.. closed.Select(one => new ClosedCaseRow(one.Id, one.Number ?? "", NameOf(one.Organisation), (one.DecidedOn ?? one.WithdrawnOn)!.Value, one.Result))];
    }

    private string NameOf(Organisation organisation) => NamesOf.Organisation(organisation, texts.Language);
}
