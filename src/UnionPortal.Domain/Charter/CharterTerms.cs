namespace UnionPortal.Domain.Charter;

/// <summary>
/// The numbers of a charter, valid from a day. A case is decided by the terms in force when it was lodged.
/// They are read from <c>seeds/{union}/charter.json</c>; no number of a charter stands in code.
/// </summary>
public sealed record CharterTerms
{
    public required AdmissionTerms Admission { get; init; }

    public required RecommendationTerms Recommendation { get; init; }

    public required CandidacyTerms Candidacy { get; init; }

    public required IncomeTerms Income { get; init; }

    public required BoardTerms Board { get; init; }

    public required MeetingTerms Meeting { get; init; }

    public required SuspensionTerms Suspension { get; init; }

    public required DepartureTerms Departure { get; init; }

    public required ExpulsionTerms Expulsion { get; init; }

    public required ReportTerms Report { get; init; }

    public required PublicationTerms Publication { get; init; }

    /// <summary>How votes of the general meeting are taken; a charter that is silent has the mildest reading.</summary>
    public VotingTerms Voting { get; init; } = new();

    /// <summary>How results of members are valued; a charter that is silent has the figures given there.</summary>
    public ValuationTerms Valuation { get; init; } = new();

    /// <summary>How members certify themselves; a charter that is silent has the figures given there.</summary>
    public CertificationTerms Certification { get; init; } = new();

    /// <summary>The rule a question is decided by: its own where the charter gives one, else the meeting's (A2), for an expulsion with the majority of A18.</summary>
    [Clause("A2")]
    public VotingRule RuleFor(AgendaSubject subject) => Voting.Rules.GetValueOrDefault(subject) ?? new VotingRule
    {
        Article = subject == AgendaSubject.Expulsion ? "A18" : "A2",
        Quorum = Meeting.Quorum,
        Majorities = [subject == AgendaSubject.Expulsion ? Expulsion.Majority : Meeting.Majority],
    };
}

/// <summary>Who may be admitted and how (A12–A16).</summary>
public sealed record AdmissionTerms
{
    /// <summary>Clauses of eligibility this charter asks (A12a–f, A13); a clause not named is not asked.</summary>
    public required IReadOnlyList<string> EligibilityClauses { get; init; }

    /// <summary>Full years of practical activity on the day of the decision (A12c).</summary>
    [Clause("A12c")]
    public required int MinYearsActive { get; init; }

    /// <summary>Share of non-state founders that must be exceeded (A12e); null where the charter does not ask.</summary>
    [Clause("A12e")]
    public Fraction? NonStateFoundersMoreThan { get; init; }

    /// <summary>Share of independent income that must be exceeded (A12f); null where the charter does not ask.</summary>
    [Clause("A12f")]
    public Fraction? IndependentIncomeMoreThan { get; init; }

    /// <summary>OKOPF codes (prefixes) of state and state-affiliated forms that are never members (A13).</summary>
    [Clause("A13")]
    public IReadOnlyList<string> BarredLegalForms { get; init; } = [];

    /// <summary>Kinds of document an application must carry.</summary>
    public required IReadOnlyList<string> RequiredDocuments { get; init; }

    /// <summary>Whether an organisation without the recommendations may be admitted as candidate (A14).</summary>
    [Clause("A14")]
    public required bool CandidacyWithoutRecommendations { get; init; }

    /// <summary>Whether the charter knows partners (A16).</summary>
    [Clause("A16")]
    public required bool KnowsPartners { get; init; }

    /// <summary>Days in which the board decides a submitted application.</summary>
    public required int DecisionDays { get; init; }

    /// <summary>Months after a refusal before a new application may be lodged.</summary>
    public required int ReapplyAfterMonths { get; init; }

    /// <summary>Days a draft is kept after its last change.</summary>
    public int DraftDays { get; init; } = 90;

    /// <summary>Days after its last change on which the authors of a draft are told that it will be closed.</summary>
    public IReadOnlyList<int> DraftLetterDays { get; init; } = [60, 83];

    /// <summary>Keys of the target groups the union exists for; purposes must include help to one of them (A12a).</summary>
    [Clause("A12a")]
    public required IReadOnlyList<string> TargetGroups { get; init; }

    /// <summary>Keys of the fields of activity an organisation may name.</summary>
    public required IReadOnlyList<string> Fields { get; init; }
}

/// <summary>Who may recommend an applicant (A15).</summary>
public sealed record RecommendationTerms
{
    [Clause("A15")]
    public required int Required { get; init; }

    /// <summary>Full months a recommender must have been a member; 0 where the charter is silent.</summary>
    public required int MinMembershipMonths { get; init; }

    /// <summary>Recommendations one member may give in a calendar year; null for no limit.</summary>
    public int? MaxPerYear { get; init; }

    /// <summary>Whether a common head or founder bars a recommendation.</summary>
    public required bool BarsRelated { get; init; }

    /// <summary>Days in which a member asked is expected to answer.</summary>
    public required int AnswerDays { get; init; }

    /// <summary>Days after asking on which a member that has not answered is reminded.</summary>
    public IReadOnlyList<int> ReminderDays { get; init; } = [5, 12, 20];
}

/// <summary>The year of a candidate (A14).</summary>
public sealed record CandidacyTerms
{
    [Clause("A14")]
    public required int Months { get; init; }

    public required int MaxProlongations { get; init; }

    public required int ProlongationMonths { get; init; }

    public required IReadOnlyList<int> ReminderDays { get; init; }
}

/// <summary>How a source of income weighs in the question of independence (A12f).</summary>
public enum IncomeClass
{
    /// <summary>Counts as independent of the state.</summary>
    Independent,

    /// <summary>Counts in the total, not as independent, and is state money.</summary>
    State,

    /// <summary>Counts in the total only.</summary>
    Neutral,

    /// <summary>Shown, not counted.</summary>
    NotCounted,
}

/// <summary>The class of each source of income; a source in <see cref="Disputed"/> is shown both ways.</summary>
public sealed record IncomeTerms
{
    [Clause("A12f")]
    public required IReadOnlyDictionary<string, IncomeClass> Classes { get; init; }

    /// <summary>Sources on which the charter can be read either way; the passport shows the ratio with and without them.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    public IncomeClass ClassOf(string source) => Classes.TryGetValue(source, out IncomeClass known) ? known : IncomeClass.Neutral;
}

/// <summary>The board (A3–A9, A20).</summary>
public sealed record BoardTerms
{
    [Clause("A5")]
    public required int MinSeats { get; init; }

    [Clause("A5")]
    public required int MaxSeats { get; init; }

    public required Quorum Quorum { get; init; }

    /// <summary>The majority that is enough when a decision is urgent (A4).</summary>
    [Clause("A4")]
    public required Majority UrgentMajority { get; init; }

    /// <summary>Whether ordinary decisions need unanimity (A4); false lets the urgent majority decide always.</summary>
    [Clause("A4")]
    public required bool SeeksUnanimity { get; init; }

    /// <summary>Days after which members of the board who have not voted no longer hold up a decision.</summary>
    public required int VoteDays { get; init; }

    /// <summary>Months between two meetings at most (A20).</summary>
    [Clause("A20")]
    public required int MaxIntervalMonths { get; init; }

    public int? TermYears { get; init; }

    /// <summary>Whether a co-opted seat lasts until the next general meeting, which may then elect the person (A8).</summary>
    [Clause("A8")]
    public bool CooptedUntilMeeting { get; init; } = true;

    /// <summary>Who leads its votes while nobody chairs it (A4); a charter that is silent has the member who sat longest.</summary>
    [Clause("A4")]
    public ChairDeputy Deputy { get; init; }
}

/// <summary>The general meeting (A2, A21).</summary>
public sealed record MeetingTerms
{
    [Clause("A21")]
    public required int MaxIntervalMonths { get; init; }

    public required int NoticeDays { get; init; }

    public required Quorum Quorum { get; init; }

    [Clause("A2")]
    public required Majority Majority { get; init; }

    [Clause("A21")]
    public required bool AbsenteeVoting { get; init; }

    /// <summary>Other members one person may represent by proxy besides its own; a charter that is silent knows no proxies.</summary>
    [Clause("A2")]
    public int ProxiesPerPerson { get; init; }
}

/// <summary>Suspension by the board until the meeting (A19).</summary>
public sealed record SuspensionTerms
{
    [Clause("A19")]
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>Days in which the member may answer before the board closes its vote, unless the matter is urgent; 0 where the charter is silent.</summary>
    public int AnswerDays { get; init; }
}

/// <summary>Leaving, which needs nobody's consent, and what goes before a return.</summary>
public sealed record DepartureTerms
{
    /// <summary>Days between the notice of leaving and the first day without the standing, at least.</summary>
    public required int NoticeDays { get; init; }

    /// <summary>Full months of silence before a member counts as lost (A18).</summary>
    [Clause("A18")]
    public required int ContactLossMonths { get; init; }

    /// <summary>Attempts to reach the member that must be on record in that time.</summary>
    [Clause("A18")]
    public int ContactAttempts { get; init; } = 1;

    /// <summary>Different channels those attempts must have used.</summary>
    [Clause("A18")]
    public int ContactChannels { get; init; } = 1;

    /// <summary>Months after a departure before the organisation may apply again, by ground; a ground not named asks no waiting.</summary>
    public IReadOnlyDictionary<DepartureGround, int> ReturnAfterMonths { get; init; } = new Dictionary<DepartureGround, int>();

    /// <summary>Months to wait after leaving on a ground.</summary>
    public int WaitingMonths(DepartureGround ground) => ReturnAfterMonths.GetValueOrDefault(ground);
}

/// <summary>Expulsion by the general meeting (A18).</summary>
public sealed record ExpulsionTerms
{
    [Clause("A18")]
    public required IReadOnlyList<string> Grounds { get; init; }

    [Clause("A18")]
    public required Majority Majority { get; init; }

    public required int NoticeDays { get; init; }

    public required bool HearingRequired { get; init; }

    /// <summary>Days in which an expulsion may be appealed; it is published only after them.</summary>
    public required int AppealDays { get; init; }

    /// <summary>Days in which the member receives a copy of the decision; 0 where the charter is silent.</summary>
    public int DecisionCopyDays { get; init; }
}

/// <summary>Numbered editions of the member list (U8).</summary>
public sealed record PublicationTerms
{
    /// <summary>Months between two editions at most.</summary>
    [Clause("U8")]
    public required int IntervalMonths { get; init; }
}
