using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Registry;

/// <summary>What an organisation, or the union itself, owes by a day.</summary>
public enum ObligationKind
{
    /// <summary>A member was asked for its word on an applicant (A15).</summary>
    AnswerRecommendation,

    /// <summary>The candidate's time is over that day; until then it can tell about its year (A14).</summary>
    CandidacyEnds,
    YearlyReport,

    /// <summary>The member may say its side before the board decides on a suspension (A19).</summary>
    AnswerSuspension,

    /// <summary>The member may say its side before the meeting decides on an expulsion (A18).</summary>
    AnswerExpulsion,

    /// <summary>The last day to appeal against an expulsion (A18).</summary>
    AppealExpulsion,
    AgreementEnds,

    /// <summary>A certificate to a standard ends that day; it may be renewed before (U10).</summary>
    CertificateEnds,

    /// <summary>A general meeting must be held at least once a year (A21).</summary>
    GeneralMeeting,

    /// <summary>The board must meet at least every half year (A20).</summary>
    BoardMeeting,
    Edition,
    DecideApplication,
    ReviewCandidacy,

    /// <summary>The passport is run again each year for every member (A12).</summary>
    EligibilityRun,

    /// <summary>The member that was expelled has to receive a copy of the decision (A18).</summary>
    SendDecision,
}

/// <summary>One thing due on a day, with the clause it rests on.</summary>
/// <param name="Subject">Id of what it is about (request, application, candidacy); 0 where it is about nothing but the day.</param>
/// <param name="About">The organisation it is about, where that is another than the one that owes it.</param>
public sealed record Obligation(ObligationKind Kind, DateOnly DueOn, string Clause, int Subject = 0, Organisation? About = null)
{
    /// <summary>The day itself is still in time.</summary>
    public bool IsOverdueOn(DateOnly today) => DueOn < today;

    /// <summary>Overdue, or due within so many days.</summary>
    public bool ComesWithin(int days, DateOnly today) => DueOn <= today.AddDays(days);

    /// <summary>What it is, the same at every reading as long as it is the same: for calendars, which tell entries apart by it.</summary>
    public string Key => FormattableString.Invariant($"{Kind}-{Subject}-{DueOn:yyyyMMdd}").ToLowerInvariant();
}
