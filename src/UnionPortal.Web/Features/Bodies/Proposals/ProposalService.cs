using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Bodies.Seats;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Proposals;

/// <summary>Puts co-optations and recommended removals to the board (A8–A10). Answers the id of the proposal; null where what is named does not exist.</summary>
public sealed class ProposalService(
    PortalDb db, ProposalQuery proposals, SeatFactsQuery facts, BodyLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    private const int NameLength = 300;

    public Task<Outcome<int>> CooptAsync(CooptationForm form, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await facts.NumberAsync(form.Number, ct) is not { Organisation: { } organisation }) return Outcome.Refused<int>(SeatService.OrganisationUnknown);
        SeatFacts known = await facts.OfAsync(organisation.Id, ct);
        if (known.Mandates.FirstOrDefault(one => one.PersonId == form.Person) is not { Person: { } person }) return Outcome.Refused<int>(SeatFillingRules.DoesNotRepresent);
        return await CooptAsync(person, organisation, known, form.Reasons!.Trim(), null, actor, ct);
    }, ct);

    public Task<Outcome<int>?> TakeUpAsync(int id, TakeUpForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await proposals.RecommendationAsync(id, ct) is not { } recommendation) return null;
        string reasons = form.Reasons!.Trim();
        return recommendation.Question == SeatQuestion.Removal
            ? await RemoveAsync(recommendation, reasons, actor, ct)
            : await CooptAsync(recommendation.Person, recommendation.Organisation, await facts.OfAsync(recommendation.Organisation.Id, ct), reasons, recommendation, actor, ct);
    }, ct);

    private async Task<Outcome<int>> CooptAsync(
        Person person, Organisation organisation, SeatFacts known, string reasons, SeatRecommendation? recommendation, Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<Objection> objections =
        [
            .. SeatProposalRules.ObjectionsToProposing(person, recommendation, await proposals.AllAsync(ct)),
            .. SeatFillingRules.ObjectionsToFilling(person, today, known, organisation, charter.TermsOn(today).Board),
        ];
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        var proposal = SeatProposal.Cooptation(person, organisation, reasons, await DecisionAsync(SeatQuestion.Cooptation, person, organisation, actor, ct), recommendation);
        return await SaveAsync(proposal, "CooptationProposed", actor, ct);
    }

    private async Task<Outcome<int>> RemoveAsync(SeatRecommendation recommendation, string reasons, Actor actor, CancellationToken ct)
    {
        BoardSeat seat = recommendation.Seat!;
        List<Objection> objections =
        [
            .. SeatProposalRules.ObjectionsToProposing(seat.Person, recommendation, await proposals.AllAsync(ct)),
            .. SeatProposalRules.ObjectionsToRemoving(seat, calendar.Today),
        ];
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        BoardDecision decision = await DecisionAsync(SeatQuestion.Removal, seat.Person, seat.Organisation, actor, ct);
        return await SaveAsync(SeatProposal.Removal(seat, reasons, texts.In("ru")["Bodies.Concerned"], decision, recommendation, calendar.Today), "RemovalProposed", actor, ct);
    }

    private async Task<BoardDecision> DecisionAsync(SeatQuestion question, Person person, Organisation organisation, Actor actor, CancellationToken ct)
    {
        BoardSeat? seat = (await db.SeatsOnAsync(calendar.Today, ct)).Find(one => one.Id == actor.BoardSeatId);
        string In(string language) => texts.In(language)[$"Bodies.Question.{question}.Text", person.NameIn(language), Short(BodyLetterService.NameOf(organisation, language))];
        return new BoardDecision(In("ru"), In("en"), seat, calendar.Today);
    }

    private async Task<Outcome<int>> SaveAsync(SeatProposal proposal, string template, Actor actor, CancellationToken ct)
    {
        db.SeatProposals.Add(proposal);
        audit.Record(actor, Act.ProposeSeatChange, proposal,
            new { proposal.Question, Person = proposal.Person.Id, Organisation = proposal.Organisation.Id, Recommendation = proposal.Recommendation?.Id });
        await letters.TellAsync(proposal.Person, template, "/bodies", culture =>
            [BodyLetterService.NameOf(proposal.Organisation, culture), proposal.Recommendation?.Record.Reference ?? "—", proposal.Reasons], ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Of(proposal.Id);
    }

    private static string Short(string name) => name.Length > NameLength ? name[..NameLength] : name;
}
