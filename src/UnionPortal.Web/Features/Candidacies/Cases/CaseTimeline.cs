using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>What happened to a case, newest first, and what happened on one day in the order the charter puts it. Votes are not in it: those of a running vote are not for everyone's eyes.</summary>
public static class CaseTimeline
{
    public static IReadOnlyList<TimelineEvent> Of(Application application, Texts texts) =>
    [
        .. new[] { Submission(application, texts), Recommendations(application, texts), Questions(application, texts), Judgements(application, texts), Proposals(application, texts), Ending(application, texts) }
            .SelectMany(events => events).OrderBy(one => one.On).Reverse(),
    ];

    private static IEnumerable<TimelineEvent> Submission(Application one, Texts texts)
    {
        if (one.SubmittedOn is { } submitted) yield return new(submitted, texts["Board.Event.Submitted"], one.SubmittedBy?.NameIn(texts.Language));
    }

    private static IEnumerable<TimelineEvent> Ending(Application one, Texts texts)
    {
        if (one.DecidedOn is { } decided) yield return new(decided, texts["Board.Event.Decided"], texts[$"Board.Outcome.{one.Result}"]);
        if (one.WithdrawnOn is { } withdrawn) yield return new(withdrawn, texts["Board.Event.Withdrawn"]);
    }

    private static IEnumerable<TimelineEvent> Recommendations(Application application, Texts texts)
    {
        foreach (Recommendation one in application.Recommendations)
        {
            string member = NamesOf.Organisation(one.Recommender.Organisation, texts.Language);
            yield return new(one.AskedOn, texts["Board.Event.Asked"], member);
            if (one.AnsweredOn is { } answered) yield return new(answered, texts[$"Recommendations.State.{one.Answer}"], member);
            if (one.WithdrawnOn is { } withdrawn) yield return new(withdrawn, texts["Recommendations.State.Withdrawn"], member);
            if (one.ReplacedOn is { } replaced) yield return new(replaced, texts["Board.Event.Replaced"], member);
        }
    }

    private static IEnumerable<TimelineEvent> Judgements(Application application, Texts texts) => application.Judgements.Select(one =>
        new TimelineEvent(one.On, texts[one.IsMet ? "Board.Event.JudgedMet" : "Board.Event.JudgedNotMet", one.Rule], one.By.NameIn(texts.Language)));

    private static IEnumerable<TimelineEvent> Questions(Application application, Texts texts)
    {
        foreach (ApplicationQuestion one in application.Questions)
        {
            yield return new(one.AskedOn, texts["Questions.Event.Asked"], one.AskedBy.NameIn(texts.Language));
            if (one.AnsweredOn is { } answered) yield return new(answered, texts["Questions.Event.Answered"], one.AnsweredBy?.NameIn(texts.Language));
        }
    }

    private static IEnumerable<TimelineEvent> Proposals(Application application, Texts texts)
    {
        foreach (AdmissionProposal one in application.Proposals)
        {
            BoardDecision decision = one.Decision;
            string outcome = texts[$"Board.Outcome.{one.Outcome}"];
            yield return new(decision.OpenedOn, texts["Board.Event.Proposed"], outcome);
            if (decision.UrgencyDeclaredOn is { } urgent) yield return new(urgent, texts["Board.Event.Urgent"], decision.UrgencyDeclaredBy?.Person.NameIn(texts.Language));
            if (decision.ClosedOn is { } closed) yield return new(closed, texts["Board.Event.Closed"], texts[$"Board.Result.{decision.Result}"]);
        }
    }
}
