namespace UnionPortal.Domain.Charter;

/// <summary>What becomes of a vote given in absence when the room amends the text it was given on.</summary>
public enum AmendedTextRule
{
    /// <summary>It does not count unless it is given again on the new text.</summary>
    Lapses,

    /// <summary>It counts for the quorum and is neither for nor against.</summary>
    CountsAsPresence,

    /// <summary>It counts as given.</summary>
    Stands,
}

/// <summary>How persons are elected.</summary>
public enum ElectionMode
{
    /// <summary>Each candidate is voted on by yes or no and needs the majority; of those, the ones with the most votes are elected.</summary>
    Approval,

    /// <summary>Whoever has the most votes is elected; as many names may be marked as there are seats.</summary>
    MostVotes,
}

/// <summary>How votes of the general meeting are taken (A2, A21).</summary>
public sealed record VotingTerms
{
    /// <summary>Rules by subject; a subject not named goes by the quorum and majority of the meeting.</summary>
    public IReadOnlyDictionary<AgendaSubject, VotingRule> Rules { get; init; } = new Dictionary<AgendaSubject, VotingRule>();

    /// <summary>Questions that are always voted on in secret.</summary>
    public IReadOnlyList<AgendaSubject> Secret { get; init; } = [];

    /// <summary>Days before the meeting from which a vote may be given in absence (A21).</summary>
    [Clause("A21")]
    public int AbsenteeDays { get; init; } = 14;

    public AmendedTextRule OnAmendedText { get; init; }

    public ElectionMode Elections { get; init; }

    /// <summary>Whether an organisation may change its open vote until the close; a vote on an amended text may always be given again.</summary>
    public bool VotesMayChange { get; init; } = true;

    /// <summary>Days a new member waits for its first vote; 0 where the charter is silent.</summary>
    public int NewMemberWaitingDays { get; init; }

    /// <summary>Whether adopted resolutions are shown to the public.</summary>
    public bool PublishesResolutions { get; init; } = true;
}
