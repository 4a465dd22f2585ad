using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Candidacies.Recommendations;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>Sets out candidacies: the list, the file for the review, the candidate's own page.</summary>
public sealed class CandidacyPageQuery(PortalDb db, ApplicationStore applications, CandidacyEventQuery events, Texts texts)
{
    public CandidacyListPage ListOf(IReadOnlyList<CandidacyFile> files, DateOnly today) => new([.. files.Select(one => new CandidacyRow(
        one.Candidacy.Id, one.Candidacy.Number.ToString(), NameOf(one), one.Candidacy.StartedOn, one.Candidacy.ReviewDueOn, one.DaysLeft,
        one.Candidacy.Months > one.Terms.Candidacy.Months, one.Open?.Decision.Id))], today);

    public async Task<CandidacyPage> OfAsync(CandidacyFile found, Actor actor, CancellationToken ct)
    {
        Application? latest = await LatestAsync(found, ct);
        var seats = await db.SeatsOnAsync(found.Today, ct);
        VotePanel PanelOf(CandidacyReview one) => VotePanels.Of(one.Decision, seats, found.Terms.Board, one.Reasons, actor, texts);
        return new CandidacyPage
        {
            Head = HeadOf(found),
            Account = found.Candidacy.Account, AccountOn = found.Candidacy.AccountOn, AccountBy = found.Candidacy.AccountBy?.NameIn(texts.Language),
            Incomes = IncomesOf(found),
            Passport = EligibilityRules.PassportOf(FactsOf(found, latest), found.Terms),
            Recommendations = latest is null ? [] : [.. latest.Recommendations.Where(one => one.ReplacedOn is null).OrderBy(one => one.AskedOn).Select(one => GatheredOf(one, found.Today))],
            Required = found.Terms.Recommendation.Required,
            Application = LineOf(latest),
            Prolongations = ProlongationsOf(found),
            Events = await events.OfAsync(found, latest, ct),
            Outcomes = found.Stands ? OutcomesOf(found) : [],
            Open = found.Open is { } open ? PanelOf(open) : null,
            Closed = [.. found.Reviews.Where(one => !one.Decision.IsOpen).OrderByDescending(one => one.Id).Select(PanelOf)],
            MayPropose = found.Stands && found.Open is null && actor.May(Act.ReviewCandidacy),
        };
    }

    public async Task<OwnCandidacyPage> OwnAsync(CandidacyFile found, AccountForm? form, CancellationToken ct)
    {
        Application? latest = await LatestAsync(found, ct);
        ApplicationLine? line = LineOf(latest);
        return new OwnCandidacyPage(
            HeadOf(found), found.Candidacy.AccountOn, ProlongationsOf(found), line,
            line is null ? 0 : latest!.RecommendationsCountingOn(found.Today), found.Terms.Recommendation.Required, [],
            form ?? new AccountForm { Account = found.Candidacy.Account, Version = found.Candidacy.Version });
    }

    public CandidacyHead HeadOf(CandidacyFile found) => new(
        found.Candidacy.Id, found.Candidacy.Number.ToString(), NameOf(found), found.Candidacy.StartedOn, found.Candidacy.ReviewDueOn,
        found.DaysLeft, found.State, found.Today);

    /// <summary>Each outcome with its effect and what speaks against it, leaving out missing reasons: nobody has written any yet.</summary>
    public IReadOnlyList<ReviewOutcomeLine> OutcomesOf(CandidacyFile found) => [.. Enum.GetValues<ReviewOutcome>().Select(outcome => new ReviewOutcomeLine(
        outcome, texts[$"Candidacies.Follows.{outcome}", found.ProlongedUntil],
        [.. CandidacyRules.ObjectionsToReviewing(found.Candidacy, outcome, "…", found.Reviews, found.Terms.Candidacy, found.Today)]))];

    private async Task<Application?> LatestAsync(CandidacyFile found, CancellationToken ct)
    {
        int organisation = found.Candidacy.OrganisationId;
        int? id = await db.Applications.Where(one => one.OrganisationId == organisation && one.WithdrawnOn == null)
            .OrderByDescending(one => one.Id).Select(one => (int?)one.Id).FirstOrDefaultAsync(ct);
        return id is { } last ? await applications.FindAsync(last, ct) : null;
    }

    /// <summary>Declarations and judgements are those of the latest application; the year of account is the last that is closed.</summary>
    private static EligibilityFacts FactsOf(CandidacyFile found, Application? latest) => new(
        found.Candidacy.Organisation, latest?.Declarations ?? new Declarations(), latest?.Judgements ?? [], found.Today.Year - 1, found.Today);

    private List<Answer> IncomesOf(CandidacyFile found) => [.. found.Candidacy.Organisation.Incomes.OrderByDescending(one => one.Year).Take(1)
        .SelectMany(year => year.Lines.Where(line => line.Amount != 0).OrderByDescending(line => line.Amount)
            .Select(line => new Answer($"{texts[$"Applications.Source.{line.Source}"]}, {year.Year.ToString(CultureInfo.InvariantCulture)}", Amounts.In(line.Amount, texts.Language))))];

    private GatheredLine GatheredOf(Recommendation one, DateOnly today) => new(
        NamesOf.Organisation(one.Recommender.Organisation, texts.Language),
        RecommendationRow.StateOf(one.Answer, !one.Application.TakesRecommendations, one.WithdrawnOn is not null), one.CountsOn(today));

    private static ApplicationLine? LineOf(Application? one) => one is { State: ApplicationState.Draft or ApplicationState.Submitted }
        ? new ApplicationLine(one.Id, one.Number, one.SubmittedOn, one.State == ApplicationState.Submitted) : null;

    private static List<ProlongationLine> ProlongationsOf(CandidacyFile found) =>
        [.. found.Candidacy.Prolongations.OrderBy(one => one.On).Select(one => new ProlongationLine(one.On, one.Months, one.Decision.Id, one.Decision.Reference))];

    private string NameOf(CandidacyFile found) => NamesOf.Organisation(found.Candidacy.Organisation, texts.Language);
}
