namespace UnionPortal.Domain.Charter;

/// <summary>What a question put to the general meeting is about; the charter may ask another majority of each.</summary>
public enum AgendaSubject
{
    Ordinary,

    /// <summary>A suspension that the meeting is to consider (A19).</summary>
    Suspension,

    /// <summary>A proposal to expel a member (A18).</summary>
    Expulsion,

    /// <summary>The appeal of a member that was expelled.</summary>
    Appeal,

    /// <summary>Election of members of the board (U14).</summary>
    BoardElection,

    /// <summary>Election of the expert council (A11).</summary>
    CouncilElection,

    /// <summary>Election of the president (U15).</summary>
    PresidentElection,

    /// <summary>Mission and strategic tasks (U13).</summary>
    Strategy,

    /// <summary>Criteria by which the results of members are valued (U11).</summary>
    Criteria,

    /// <summary>A candidate recommended to the board (A9).</summary>
    CandidateForBoard,

    /// <summary>A recommendation to remove a member of the board (A10).</summary>
    RemovalFromBoard,
}
