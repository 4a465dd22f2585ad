using System.Globalization;
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
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>One matter in the list: an application, with or without a proposal, or a vote on something else. How others voted is not in it.</summary>
/// <param name="Path">Of the page that shows it, without culture.</param>
/// <param name="Number">Of the application; null for other matters.</param>
/// <param name="More">What is sought and from where; null for matters whose title says all.</param>
/// <param name="Voted">Members of the board who have voted on the open proposal; null where none is open.</param>
/// <param name="Mine">The actor's own vote.</param>
/// <param name="WaitsForMe">Whether the actor has a vote and has not given it.</param>
public sealed record CaseRow(string Path, string? Number, string Title, string? More, DateOnly? DueOn, int? Voted, int Seats, VoteChoice? Mine, bool WaitsForMe);

/// <summary>A case that is closed, with its outcome.</summary>
public sealed record ClosedCaseRow(int Id, string Number, string Applicant, DateOnly On, AdmissionOutcome? Result);

/// <summary>The board's list: what waits, the most urgent first, and what was closed last.</summary>
public sealed record CaseListPage(IReadOnlyList<CaseRow> Waiting, IReadOnlyList<ClosedCaseRow> Closed, DateOnly Today);

/// <summary>Lists what is before the board: applications, and votes that run on other matters.</summary>
public sealed class CaseListQuery(PortalDb db, RunningVotes votes, CharterBook charter, ReferenceBook book, Texts texts)
{
    private const int ClosedShown = 20;

    public async Task<CaseListPage> PageAsync(Actor actor, DateOnly today, CancellationToken ct) =>
        new(await WaitingAsync(actor, today, ct), await ClosedAsync(ct), today);

    public async Task<IReadOnlyList<CaseRow>> WaitingAsync(Actor actor, DateOnly today, CancellationToken ct)
    {
        var seats = await db.SeatsOnAsync(today, ct);
        BoardSeat? mine = VotePanels.SeatOf(actor, seats);
        var open = await db.Applications.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(one => one.Organisation.Names).Include(one => one.Proposals).ThenInclude(one => one.Decision.Votes).Include(one => one.Questions)
            .Where(one => one.SubmittedOn != null && one.WithdrawnOn == null && one.DecidedOn == null).ToListAsync(ct);
        HashSet<int> listed = [.. open.Select(one => one.OpenProposal?.Decision.Id).OfType<int>()];
        var others = await votes.ListAsync(actor, seats, listed, ct);
        return [.. open.Select(one => RowOf(one, seats, mine, today)).Concat(others.Select(RowOf)).OrderBy(row => row.DueOn ?? DateOnly.MaxValue).ThenBy(row => row.Path, StringComparer.Ordinal)];
    }

    private static CaseRow RowOf(RunningVote vote) =>
        new(vote.Path, null, vote.Title, null, vote.DueOn, vote.Voted, vote.Seats, vote.Mine, vote.WaitsForMe);

    private CaseRow RowOf(Application one, List<BoardSeat> seats, BoardSeat? mine, DateOnly today)
    {
        CharterTerms terms = charter.TermsOn(one.TermsFrom ?? today);
        BoardDecision? decision = one.OpenProposal?.Decision;
        VoteChoice? own = mine is null ? null : decision?.VoteOf(mine)?.Choice;
        return new CaseRow(
            string.Create(CultureInfo.InvariantCulture, $"/board/cases/{one.Id}"), one.Number ?? "", NameOf(one.Organisation), MoreOf(one),
            one.DecideBy(terms.Admission, today),
            decision?.CountAmong(seats).Present, seats.Count, own, decision is not null && mine is not null && own is null);
    }

    private string MoreOf(Application one) => string.Join(" · ",
        new[] { texts[$"Board.Seeking.{one.Seeking}"], book.NameOfRegion(one.Organisation.RegionKey, texts.Language) }.Where(part => !string.IsNullOrEmpty(part)));

    private async Task<List<ClosedCaseRow>> ClosedAsync(CancellationToken ct)
    {
        var closed = await db.Applications.AsNoTracking().Include(one => one.Organisation.Names)
            .Where(one => one.SubmittedOn != null && (one.WithdrawnOn != null || one.DecidedOn != null))
            .OrderByDescending(one => one.DecidedOn ?? one.WithdrawnOn).ThenByDescending(one => one.Id).Take(ClosedShown).ToListAsync(ct);
        return [.. closed.Select(one => new ClosedCaseRow(one.Id, one.Number ?? "", NameOf(one.Organisation), (one.DecidedOn ?? one.WithdrawnOn)!.Value, one.Result))];
    }

    private string NameOf(Organisation organisation) => NamesOf.Organisation(organisation, texts.Language);
}
