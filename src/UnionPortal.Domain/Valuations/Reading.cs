using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Valuations;

/// <summary>Points one reader gave on one criterion.</summary>
public class ReadingScore
{
    private ReadingScore() { }

    internal ReadingScore(Criterion criterion, int points)
    {
        Criterion = criterion;
        Points = points;
    }

    public int Id { get; private set; }

    public int CriterionId { get; private set; }

    public Criterion Criterion { get; private set; } = null!;

    public int Points { get; private set; }
}

/// <summary>One reader's work on one report: assigned, scored once, or laid down because of a conflict of interest.</summary>
public class Reading
{
    public const int CommentLength = 4000;
    public const int ConflictLength = 1000;

    private readonly List<ReadingScore> scores = [];

    private Reading() { }

    internal Reading(Person reader, bool isThird, DateOnly today)
    {
        Reader = reader;
        IsThird = isThird;
        AssignedOn = today;
    }

    public int Id { get; private set; }

    public int ReaderId { get; private set; }

    public Person Reader { get; private set; } = null!;

    /// <summary>Called in because the first two lay too far apart.</summary>
    public bool IsThird { get; private set; }

    public DateOnly AssignedOn { get; private set; }

    public DateOnly? ScoredOn { get; private set; }

    /// <summary>What the reader tells the member.</summary>
    public string? Comment { get; private set; }

    public DateOnly? DeclaredOn { get; private set; }

    /// <summary>The conflict of interest the reader declared; for the office only.</summary>
    public string? Conflict { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<ReadingScore> Scores => scores;

    /// <summary>Whether it counts: not laid down.</summary>
    public bool Stands => DeclaredOn is null;

    public bool IsIn => ScoredOn is not null;

    public IReadOnlyDictionary<Criterion, int> Points => scores.ToDictionary(one => one.Criterion, one => one.Points);

    public bool IsBy(Person person) => ReferenceEquals(Reader, person) || (person.Id != 0 && person.Id == Reader.Id);

    internal void Score(IReadOnlyDictionary<Criterion, int> points, string comment, DateOnly today)
    {
        scores.AddRange(points.Select(one => new ReadingScore(one.Key, one.Value)));
        Comment = comment;
        ScoredOn = today;
    }

    internal void Declare(string conflict, DateOnly today)
    {
        Conflict = conflict;
        DeclaredOn = today;
    }
}
