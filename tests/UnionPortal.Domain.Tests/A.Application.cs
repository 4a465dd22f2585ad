using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests;

internal static partial class A
{
    /// <summary>A member asked for its word, nothing known against it.</summary>
    public static RecommendationFacts Facts(int givenThisYear = 0, params string[] sharedPeople) => new(givenThisYear, sharedPeople);

    /// <summary>Everything met, with this many recommendations.</summary>
    public static AdmissionFacts AdmissionFacts(int recommendations = 2, Verdict verdict = Verdict.Met) =>
        new(new EligibilityPassport(Today, [new RuleFinding("A12c", verdict, "PracticeCounted", [])]), recommendations);

    /// <summary>A proposal that five seats have adopted without objection.</summary>
    public static AdmissionProposal Adopted(this Application application, AdmissionOutcome outcome, string? reasons = null)
    {
        BoardSeat chair = Seat(chairs: true);
        var decision = new BoardDecision("Принять?", "Admit?", chair, Today);
        var proposal = new AdmissionProposal(application, outcome, reasons, decision);
        application.Propose(proposal);
        decision.Cast(chair, VoteChoice.For, null, Today);
        decision.Close(chair, [chair], Terms().Board, "12", Today);
        return proposal;
    }
}

/// <summary>An application with every section finished, papers attached and declarations made, unless told otherwise.</summary>
internal sealed class ApplicationBuilder
{
    private readonly Organisation organisation = A.Organisation("Новый Дом");
    private readonly List<Member> recommenders = [];
    private Seeking seeking = Seeking.Membership;
    private bool finished = true;
    private bool submitted;

    public ApplicationBuilder Unfinished()
    {
        finished = false;
        return this;
    }

    public ApplicationBuilder Submitted()
    {
        submitted = true;
        return this;
    }

    public ApplicationBuilder ForPartnership()
    {
        seeking = Seeking.Partnership;
        return this;
    }

    public ApplicationBuilder RecommendedBy(params Member[] members)
    {
        recommenders.AddRange(members);
        return this;
    }

    public Application Made()
    {
        var application = new Application(organisation, seeking, A.Person(), A.Day(2026, 10, 1));
        if (finished) Finish(application);
        foreach (Member member in recommenders)
            application.Ask(member, null, A.Facts(), A.Terms().Recommendation, A.Today)
                .Give(RecommendationAnswer.Recommends, "Знаем давно", A.Person(), A.Facts(), A.Terms().Recommendation, A.Today);
        if (submitted) application.Submit("2026-0001", A.Person(), A.Day(2019, 5, 24), A.Terms().Admission, A.Day(2026, 11, 1));
        return application;
    }

    public static implicit operator Application(ApplicationBuilder builder) => builder.Made();

    private static void Finish(Application application)
    {
        foreach (string section in ApplicationSections.All) application.Finish(section, true);
        foreach (string kind in A.Terms().Admission.RequiredDocuments) application.Organisation.Attach(new Document(kind, 1, kind + ".pdf", A.Today));
        application.Declare(new Declarations { CommitsToMission = true, IsIndependentOfState = true, HasNoPoliticalAims = true, DeniesNoHelp = true });
        application.Consent("2026-01", new DateTime(2026, 10, 1, 9, 0, 0, DateTimeKind.Utc));
    }
}
