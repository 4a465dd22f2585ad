using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Bodies.Proposals;
using UnionPortal.Web.Features.Bodies.Seats;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Bodies.Recommendations;

/// <summary>Entering a candidate: the number first, then who it is.</summary>
public sealed record CandidatePage(string? Asked, OrganisationChoice? Found, IReadOnlyList<Option> Records, IReadOnlyList<Objection> Refused, CandidateForm Form);

/// <summary>Entering a recommended removal.</summary>
public sealed record RemovalPage(IReadOnlyList<Option> Seats, IReadOnlyList<Option> Records, IReadOnlyList<Objection> Refused, RemovalForm Form);

/// <summary>Enters what the general meeting recommended to the board, with the resolution it rests on (A9, A10).</summary>
public sealed class RecommendationEntryService(
    PortalDb db, SeatFactsQuery facts, BasisQuery bases, ProposalQuery proposals, BodyLetterService letters, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public Task<Outcome> CandidateAsync(CandidateForm form, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await facts.NumberAsync(form.Number, ct) is not { Organisation: { } organisation }) return Outcome.Refused(SeatService.OrganisationUnknown);
        SeatFacts known = await facts.OfAsync(organisation.Id, ct);
        if (known.Mandates.FirstOrDefault(one => one.PersonId == form.Person) is not { Person: { } person }) return Outcome.Refused(SeatFillingRules.DoesNotRepresent);
        return await EnterAsync(form.Record!.Value, record => SeatRecommendation.OfCandidate(person, organisation, record), known.Seats, "CandidateRecommended", actor, ct);
    }, ct);

    public Task<Outcome> RemovalAsync(RemovalForm form, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await facts.SeatAsync(form.Seat!.Value, ct) is not { } seat) return Outcome.Refused(SeatProposalRules.SeatGone);
        return await EnterAsync(form.Record!.Value, record => SeatRecommendation.OfRemoval(seat, record), [seat], "RemovalRecommended", actor, ct);
    }, ct);

    public async Task<CandidatePage> CandidatePageAsync(CandidateForm form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        new(form.Number, await facts.ChoiceAsync(form.Number, ct), await bases.ChoicesAsync(boardToo: false, ct), refused, form);

    public async Task<RemovalPage> RemovalPageAsync(RemovalForm form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<BoardSeat> standing = [.. (await facts.WholeSeats.ToListAsync(ct)).Where(seat => seat.StandsOn(today))];
        Option OptionOf(BoardSeat seat) => new(seat.Id.ToString(CultureInfo.InvariantCulture), seat.Person.NameIn(texts.Language), NamesOf.Organisation(seat.Organisation, texts.Language));
        return new RemovalPage(standing.ConvertAll(OptionOf), await bases.ChoicesAsync(boardToo: false, ct), refused, form);
    }

    private async Task<Outcome> EnterAsync(
        int recordId, Func<DecisionRecord, SeatRecommendation> make, IEnumerable<BoardSeat> seats, string template, Actor actor, CancellationToken ct)
    {
        if (await bases.KeptAsync(recordId, ct) is not { } basis) return Outcome.Refused(BasisQuery.Unknown);
        SeatRecommendation recommendation = make(basis.Record);
        var all = await proposals.AllAsync(ct);
        var waiting = (await db.SeatRecommendations.Include(one => one.Person).ToListAsync(ct)).Where(one => SeatProposalRules.Waits(one, all));
        var objections = SeatProposalRules.ObjectionsToRecommending(recommendation, basis.Adopted, waiting, seats, calendar.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        db.SeatRecommendations.Add(recommendation);
        audit.Record(actor, Act.KeepMeetings, recommendation, new { recommendation.Question, Person = recommendation.Person.Id, basis.Record.Reference });
        await letters.TellAsync(recommendation.Person, template, "/bodies", culture =>
            [BodyLetterService.NameOf(recommendation.Organisation, culture), basis.Record.Reference, basis.Record.On], ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
