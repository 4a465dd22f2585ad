using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Features.Candidacies.Recommendations;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>Sets out a case for one reader.</summary>
public sealed class CasePageQuery(ApplicationSheets sheets, Texts texts)
{
    public async Task<CasePage> OfAsync(BoardCase found, Actor actor, CancellationToken ct)
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
            Questions = QuestionLine.Of(application, texts.Language),
            MayAsk = actor.May(Act.AskApplicant) && ApplicationRules.ObjectionsToAskingApplicant(application).Count == 0,
            Timeline = CaseTimeline.Of(application, texts),
            MayPropose = isOpen && found.Open is null && actor.May(Act.ProposeDecision),
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

    private VotePanel PanelOf(BoardCase found, AdmissionProposal proposal, Actor actor) =>
        VotePanels.Of(proposal.Decision, found.Seats, found.Terms.Board, proposal.Reasons, actor, texts);

    private RecommendationLine LineOf(Recommendation one, DateOnly today) => new(
        NamesOf.Organisation(one.Recommender.Organisation, texts.Language),
        RecommendationRow.StateOf(one.Answer, !one.Application.TakesRecommendations, one.WithdrawnOn is not null),
        one.AskedOn, one.AnsweredOn, one.AnsweredBy?.NameIn(texts.Language), one.Statement, one.CountsOn(today), one.WhyNotCountingOn(today));
}
