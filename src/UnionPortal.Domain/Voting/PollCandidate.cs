using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting;

/// <summary>A person on the ballot of an election, for the organisation it represents; council members represent none (A11).</summary>
public class PollCandidate
{
    public const int MeritLength = 300;

    private PollCandidate() { }

    internal PollCandidate(Poll poll, int number, Person person, Organisation? organisation, string? meritRu, string? meritEn)
    {
        MeritRu = meritRu;
        MeritEn = meritEn;
        Poll = poll;
        Number = number;
        Person = person;
        PersonId = person.Id;
        Organisation = organisation;
    }

    public int Id { get; private set; }

    public Poll Poll { get; private set; } = null!;

    public int PollId { get; private set; }

    /// <summary>Number on the ballot, from 1; never given twice.</summary>
    public int Number { get; private set; }

    public Person Person { get; private set; } = null!;

    public int PersonId { get; private set; }

    public Organisation? Organisation { get; private set; }

    /// <summary>What speaks for the person, as those who vote read it.</summary>
    public string? MeritRu { get; private set; }

    public string? MeritEn { get; private set; }

    /// <summary>Whether the meeting elected the person; known once the result is announced.</summary>
    public bool IsElected { get; private set; }

    /// <summary>The day the person accepted to stand; null until then.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    public bool IsWithdrawn { get; private set; }

    /// <summary>Whether the name is voted on.</summary>
    public bool Stands => AcceptedOn is not null && !IsWithdrawn;

    public void Accept(DateOnly today) => AcceptedOn = today;

    public void Withdraw() => IsWithdrawn = true;

    internal void Elect() => IsElected = true;
}
