using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Bodies.Proposals;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>Sets out the bodies of the day for those who work with them: what stands, what waits, what may be done.</summary>
public sealed class KeepingQuery(PortalDb db, MandateRowsQuery rows, ProposalQuery proposals, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<KeepingPage> PageAsync(Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        BoardTerms terms = charter.TermsOn(today).Board;
        List<SeatRow> standing = [.. (await rows.SeatsAsync(ct)).Where(row => row.From <= today && (row.Until is null || row.Until > today))];
        var all = await proposals.AllAsync(ct);
        return new KeepingPage
        {
            Seats = standing.ConvertAll(row => rows.LineOf(row, today, today)),
            Council = [.. (await rows.CouncilAsync(ct)).Where(one => one.StandsOn(today)).Select(one => rows.LineOf(one, today))],
            Officers = [.. (await rows.OfficersAsync(ct)).Where(one => one.StandsOn(today)).Select(one => rows.LineOf(one, today))],
            Recommendations = [.. (await RecommendationsAsync(ct)).Select(one => LineOf(one, all))],
            Proposals = [.. all.OrderByDescending(one => one.Id).Select(LineOf)],
            Warnings = BoardRules.ObjectionsToComposition([.. standing.Select(row => row.Seat)], today, terms),
            HasChair = standing.Exists(row => row.Seat.ChairedOn(today)),
            MaxSeats = terms.MaxSeats,
            MayFill = actor.May(Act.FillBoardSeat), MayPropose = actor.May(Act.ProposeSeatChange), MayRecommend = actor.May(Act.KeepMeetings),
            MayFillCouncil = actor.May(Act.FillCouncilSeat), MayAppoint = actor.May(Act.AppointOfficer),
        };
    }

    private Task<List<SeatRecommendation>> RecommendationsAsync(CancellationToken ct) => db.SeatRecommendations.AsSplitQuery()
        .Include(one => one.Person).Include(one => one.Organisation.Names).Include(one => one.Record).OrderByDescending(one => one.Id).ToListAsync(ct);

    private RecommendationLine LineOf(SeatRecommendation one, IReadOnlyList<SeatProposal> all)
    {
        SeatProposal? taken = all.LastOrDefault(proposal => proposal.RecommendationId == one.Id && proposal.Decision.Result != BoardResult.TakenBack);
        return new RecommendationLine(
            one.Id, one.Question, one.Person.NameIn(texts.Language), NamesOf.Organisation(one.Organisation, texts.Language), BasisLine.Of(one.Record)!,
            taken?.Id, taken?.Decision.Result, taken?.Decision.ClosedOn);
    }

    private ProposalLine LineOf(SeatProposal one) => new(
        one.Id, one.Question, one.Person.NameIn(texts.Language), NamesOf.Organisation(one.Organisation, texts.Language),
        one.Decision.OpenedOn, one.Decision.Result, one.Decision.ClosedOn);
}
