using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Bodies.Seats;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Bodies.Proposals;

/// <summary>Loads questions about the composition whole and tracked, and sets out their pages.</summary>
public sealed class ProposalQuery(PortalDb db, SeatFactsQuery facts, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<IReadOnlyList<SeatProposal>> AllAsync(CancellationToken ct)
    {
        await db.WholeBoardDecisions.Where(decision => db.SeatProposals.Any(one => one.Decision.Id == decision.Id)).LoadAsync(ct);
        return await Whole.OrderBy(one => one.Id).ToListAsync(ct);
    }

    public async Task<SeatProposal?> FindAsync(int id, CancellationToken ct)
    {
        await db.WholeBoardDecisions.Where(decision => db.SeatProposals.Any(one => one.Id == id && one.Decision.Id == decision.Id)).LoadAsync(ct);
        return await Whole.SingleOrDefaultAsync(one => one.Id == id, ct);
    }

    public Task<SeatProposal?> OfDecisionAsync(int decisionId, CancellationToken ct) => Whole.SingleOrDefaultAsync(one => one.Decision.Id == decisionId, ct);

    public Task<SeatRecommendation?> RecommendationAsync(int id, CancellationToken ct) => db.SeatRecommendations.AsSplitQuery()
        .Include(one => one.Person).Include(one => one.Organisation.Names).Include(one => one.Record)
        .Include(one => one.Seat!.Person).Include(one => one.Seat!.Organisation.Names).SingleOrDefaultAsync(one => one.Id == id, ct);

    public async Task<ProposalPage?> PageAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } found) return null;
        var seats = await db.SeatsOnAsync(calendar.Today, ct);
        return new ProposalPage(
            TitleOf(found), found.Question, BasisLine.Of(found.Recommendation?.Record),
            found.Question == SeatQuestion.Cooptation ? found.Seat?.From : null, found.Question == SeatQuestion.Removal ? found.Seat?.Until : null,
            VotePanels.Of(found.Decision, seats, charter.TermsOn(found.Decision.OpenedOn).Board, found.Reasons, actor, texts));
    }

    public async Task<NewCooptationPage> NewAsync(CooptationForm form, IReadOnlyList<Domain.Charter.Objection> refused, CancellationToken ct) =>
        new(form.Number, await facts.ChoiceAsync(form.Number, ct), refused, form);

    public async Task<TakeUpPage?> TakeUpAsync(int id, TakeUpForm form, IReadOnlyList<Domain.Charter.Objection> refused, CancellationToken ct) =>
        await RecommendationAsync(id, ct) is { } one
            ? new TakeUpPage(one.Id, one.Question, one.Person.NameIn(texts.Language), NamesOf.Organisation(one.Organisation, texts.Language), BasisLine.Of(one.Record)!, refused, form)
            : null;

    public string TitleOf(SeatProposal one) => texts[$"Bodies.Title.{one.Question}", one.Person.NameIn(texts.Language)];

    private IQueryable<SeatProposal> Whole => db.SeatProposals.AsSplitQuery()
        .Include(one => one.Person).Include(one => one.Organisation.Names).Include(one => one.Decision).Include(one => one.Recommendation!.Record)
        .Include(one => one.Seat!.Person).Include(one => one.Seat!.Organisation.Names);
}
