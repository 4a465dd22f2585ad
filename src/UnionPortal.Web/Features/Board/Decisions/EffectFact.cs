using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>What a decision did to the standing of an organisation.</summary>
public enum EffectKind
{
    Admitted,
    Candidate,
    Partner,
    Prolonged,
    Suspended,
    Restored,

    /// <summary>The meeting considered a suspension and did not give the rights back.</summary>
    SuspensionKept,


    /// <summary>The meeting decided to expel; the day of leaving follows from the appeal term and is told apart.</summary>
    Expelled,
    AppealGranted,
    AppealTurnedDown,
    Departed,
    SeatBegan,
    SeatEnded,
    CouncilSeatBegan,
    CouncilSeatEnded,
    Appointed,

    /// <summary>Mission, tasks or criteria came into force.</summary>
    TextAdopted,

    /// <summary>A set of criteria came into force for its years.</summary>
    CriteriaAdopted,
    CandidateRecommended,
    RemovalRecommended,

    /// <summary>A notice of leaving was taken back in time.</summary>
    NoticeRevoked,

    /// <summary>An application was turned down; nothing changed in the register.</summary>
    Declined,
}

/// <summary>One effect of one decision, as the tables hold it.</summary>
public sealed class EffectFact
{
    public EffectKind Kind { get; init; }

    public int RecordId { get; init; }

    /// <summary>0 where a person is concerned and no organisation.</summary>
    public int OrganisationId { get; init; }

    /// <summary>The person whose seat or office it is; null where only the organisation is concerned.</summary>
    public int? PersonId { get; init; }

    /// <summary>Number of the register; null where the organisation never had one.</summary>
    public int? Number { get; init; }

    /// <summary>Which of the union's own texts came into force; null where it is about an organisation or a person.</summary>
    public UnionTextKind? Text { get; init; }

    /// <summary>Name of the set of criteria that came into force; null where it is about anything else.</summary>
    public string? CriteriaRu { get; init; }

    public string? CriteriaEn { get; init; }

    /// <summary>The day from which it works.</summary>
    public DateOnly On { get; init; }

    public DepartureGround? Departure { get; init; }

    /// <summary>Key of the ground in the charter; for those who decided and the organisation itself only.</summary>
    public string? Ground { get; init; }

    /// <summary>After a merger, the number of the organisation that goes on.</summary>
    public int? Successor { get; init; }

    public DateOnly? AppealUntil { get; init; }
}
