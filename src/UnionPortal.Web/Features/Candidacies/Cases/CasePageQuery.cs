using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Features.Candidacies.Recommendations;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Sets out a case for one reader.</summary>
public sealed class CasePageQuery(ApplicationSheets sheets, Texts texts)
{
    public async Task<CasePage> OfAsync(BoardCase found, Actor actor, VoteForm? form, CancellationToken ct)
    {
        Application application = found.Application;
        bool isOpen = application.State == ApplicationState.Submitted;
        return new CasePage
        {
            Head = HeadOf(found),
            Sheet = await sheets.OfAsync(application, texts.Language, found.Today, ct),
            Passport = found.Facts.Passport,
            Judgeable = isOpen && actor.May(Act.JudgeEligibility) ? [.. found.Facts.Passport.Findings.Where(EligibilityRules.MayBeJudged).Select(one => one.Rule)] : [],
            Recommendations = [.. application.Recommendations.Where(one => one.ReplacedOn is null).OrderBy(one => one.AskedOn).Select(one => LineOf(one, found.Today))],
            Counting = found.Facts.CountingRecommendations, Required = found.Terms.Recommendation.Required,
            Outcomes = isOpen ? OutcomesOf(found) : [],
            Open = found.Open is { } open ? PanelOf(found, open, actor) : null,
            Closed = [.. application.Proposals.Where(one => !one.Decision.IsOpen).OrderByDescending(one => one.Id).Select(one => PanelOf(found, one, actor))],
            Timeline = CaseTimeline.Of(application, texts),
            MayPropose = isOpen && found.Open is null && actor.May(Act.ProposeDecision),
            MayChair = found.Open is not null && actor.May(Act.CloseDecision),
            Form = form ?? FormOf(found, actor),
        };
    }

    public CaseHead HeadOf(BoardCase found)
    {
        Application one = found.Application;
        return new CaseHead(one.Id, one.Number ?? "", NamesOf.Organisation(one.Organisation, texts.Language), one.State, one.Seeking, one.SubmittedOn!.Value, found.DueOn, found.Today, one.Result);
    }

    /// <summary>Objections to each outcome, leaving out that a proposal is open: the page says that by itself.</summary>
    public static IReadOnlyList<OutcomeLine> OutcomesOf(BoardCase found) => [.. Enum.GetValues<AdmissionOutcome>()
        .Select(outcome => new OutcomeLine(outcome, [.. AdmissionRules.ObjectionsToOutcome(outcome, "…", found.Facts, found.Terms)]))];

    public ProposalPanel PanelOf(BoardCase found, AdmissionProposal proposal, Actor actor)
    {
        BoardDecision decision = proposal.Decision;
        BoardSeat? mine = found.SeatOf(actor);
        bool seen = found.MaySeeVotes(proposal, actor);
        var reckoning = found.ReckoningOf(proposal);
        return new ProposalPanel
        {
            Id = proposal.Id, Question = texts.Language == "en" ? decision.QuestionEn : decision.QuestionRu, Outcome = proposal.Outcome, Reasons = proposal.Reasons,
            OpenedOn = decision.OpenedOn, OpenedBy = decision.OpenedBy?.Person.NameIn(texts.Language), Result = decision.Result,
            UrgencyReason = decision.UrgencyReason, UrgencyDeclaredBy = decision.UrgencyDeclaredBy?.Person.NameIn(texts.Language),
            Reference = decision.Record?.Reference, RecordId = decision.Record?.Id,
            Votes = decision.IsOpen ? [.. found.Seats.Select(seat => VoteOf(seat, decision.VoteOf(seat), seen))]
                : seen ? [.. decision.Votes.OrderBy(vote => vote.Id).Select(vote => VoteOf(vote.Seat, vote, true))] : [],
            Voted = reckoning.Count.Present, Entitled = reckoning.Count.Entitled, IsSeen = seen,
            Reckoning = seen && decision.IsOpen ? ReckoningWords.Of(reckoning, decision, found.Terms.Board, texts) : [],
            MayVote = decision.IsOpen && mine is not null && actor.May(Act.CastBoardVote),
            Mine = mine is null ? null : decision.VoteOf(mine)?.Choice,
        };
    }

    private VoteLine VoteOf(BoardSeat seat, BoardVote? vote, bool seen) => new(
        seat.Person.NameIn(texts.Language), NamesOf.Organisation(seat.Organisation, texts.Language), seat.Chairs, vote is not null,
        seen ? vote?.Choice : null, seen ? vote?.Reason : null);

    private RecommendationLine LineOf(Recommendation one, DateOnly today)
    {
        bool isGiven = one.Answer == RecommendationAnswer.Recommends && one.WithdrawnOn is null;
        Objection? whyNot = !isGiven ? null : one.Recommender.StandingOn(today) switch
        {
            Standing.Suspended => RecommendationRules.Suspended,
            Standing.Departed => RecommendationRules.Departed,
            Standing.NotYet => RecommendationRules.NotAMember,
            _ => null,
        };
        return new RecommendationLine(
            NamesOf.Organisation(one.Recommender.Organisation, texts.Language),
            RecommendationRow.StateOf(one.Answer, !one.Application.TakesRecommendations, one.WithdrawnOn is not null),
            one.AskedOn, one.AnsweredOn, one.AnsweredBy?.NameIn(texts.Language), one.Statement, one.CountsOn(today), whyNot);
    }

    private static VoteForm FormOf(BoardCase found, Actor actor)
    {
        BoardVote? given = found.Open is { } open && found.SeatOf(actor) is { } seat ? open.Decision.VoteOf(seat) : null;
        return new VoteForm { Proposal = found.Open?.Id, Choice = given?.Choice, Reason = given?.Reason };
    }
}
