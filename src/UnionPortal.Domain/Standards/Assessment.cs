using System.Globalization;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Standards;

/// <summary>One reader's work on one checklist: assigned, read once, or laid down because of a conflict of interest.</summary>
public class Assessment
{
    public const int MostPoints = 2;
    public const int CommentLength = 4000;
    public const int ConflictLength = 1000;
    private const char None = '-';

    private Assessment() { }

    internal Assessment(Person reader, bool isThird, DateOnly today)
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

    public DateOnly? GivenOn { get; private set; }

    /// <summary>What the reader tells the member.</summary>
    public string? Comment { get; private set; }

    /// <summary>Points by place of the question, one sign each; <c>-</c> where the question does not apply.</summary>
    public string? Given { get; private set; }

    /// <summary>Hundredths of a point of a hundred, over the questions that apply.</summary>
    public int? Score { get; private set; }

    public DateOnly? DeclaredOn { get; private set; }

    /// <summary>The conflict of interest the reader declared; for the office only.</summary>
    public string? Conflict { get; private set; }

    public bool Stands => DeclaredOn is null;

    public bool IsIn => GivenOn is not null;

    /// <summary>Points by place; null where the question does not apply.</summary>
    public IReadOnlyList<int?> Points => [.. (Given ?? "").Select(sign => sign == None ? (int?)null : sign - '0')];

    public bool IsBy(Person person) => ReferenceEquals(Reader, person) || (person.Id != 0 && person.Id == Reader.Id);

    /// <summary>The share of what could be earned; where nothing applies there is nothing to earn.</summary>
    public static int ScoreOf(IReadOnlyList<int?> points)
    {
        int most = points.Count(one => one is not null) * MostPoints;
        return most == 0 ? 0 : ScoreReckoning.Round(points.Sum(one => (long)(one ?? 0)) * ScoreReckoning.Hundred * ScoreReckoning.Hundred, most);
    }

    internal void Give(IReadOnlyList<int?> points, string comment, DateOnly today)
    {
        Given = string.Concat(points.Select(one => one?.ToString(CultureInfo.InvariantCulture) ?? $"{None}"));
        Score = ScoreOf(points);
        Comment = comment;
        GivenOn = today;
    }

    internal void Declare(string conflict, DateOnly today)
    {
        Conflict = conflict;
        DeclaredOn = today;
    }
}
