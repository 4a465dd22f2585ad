using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.ExpertCouncil;

/// <summary>A citizen of high reputation on the supervisory council; persons sit here, not organisations (A11).</summary>
[Clause("A11")]
public class CouncilSeat
{
    public const int MeritLength = 300;

    private CouncilSeat() { }

    public CouncilSeat(Person person, string meritRu, string meritEn, DecisionRecord record, DateOnly from)
    {
        Person = person;
        MeritRu = meritRu;
        MeritEn = meritEn;
        Record = record;
        From = from;
    }

    public int Id { get; private set; }

    public Person Person { get; private set; } = null!;

    public int PersonId { get; private set; }

    public string MeritRu { get; private set; } = "";

    public string MeritEn { get; private set; } = "";

    /// <summary>The resolution of the general meeting that formed the council.</summary>
    public DecisionRecord Record { get; private set; } = null!;

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    /// <summary>How it ended; null while it goes on.</summary>
    public SeatEnding? EndedBy { get; private set; }

    public DecisionRecord? EndRecord { get; private set; }

    public int Version { get; private set; }

    public bool StandsOn(DateOnly date) => new Period(From, Until).Covers(date);

    public void EndOn(DateOnly until) => End(SeatEnding.Term, until, null);

    public void End(SeatEnding by, DateOnly on, DecisionRecord? record)
    {
        Until = on;
        EndedBy = by;
        EndRecord = record;
    }
}
