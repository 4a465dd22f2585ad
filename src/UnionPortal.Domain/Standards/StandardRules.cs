using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Standards;

/// <summary>How a standard is drafted, adopted and replaced (U10).</summary>
public static class StandardRules
{
    public const int MostQuestions = 40;

    public static readonly Objection Frozen = new("StandardFrozen", "U10");
    public static readonly Objection TooMany = new("StandardTooMany", "U10");
    public static readonly Objection Empty = new("StandardEmpty", "U10");
    public static readonly Objection NotByABody = new("StandardNotByABody", "U10");
    public static readonly Objection NotAdopted = new("StandardNotAdopted", "U10");
    public static readonly Objection NextDrafted = new("StandardNextDrafted", "U10");

    /// <summary>What was adopted stands as it is.</summary>
    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToChanging(Standard standard) => standard.Record is { } record ? [Frozen.With(record.Reference)] : [];

    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToAsking(Standard standard)
    {
        List<Objection> objections = [.. ObjectionsToChanging(standard)];
        if (standard.Questions.Count >= MostQuestions) objections.Add(TooMany.With(MostQuestions));
        return objections;
    }

    /// <summary>The meeting or the board adopts, and only what asks something.</summary>
    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToAdopting(Standard standard, DecidingBody body)
    {
        List<Objection> objections = [.. ObjectionsToChanging(standard)];
        if (standard.Questions.Count == 0) objections.Add(Empty);
        if (body is not (DecidingBody.Board or DecidingBody.GeneralMeeting)) objections.Add(NotByABody);
        return objections;
    }

    /// <summary>An adopted edition has one that follows it, no more.</summary>
    [Clause("U10")]
    public static IReadOnlyList<Objection> ObjectionsToNext(Standard standard, bool hasNext)
    {
        List<Objection> objections = [];
        if (standard.Record is null) objections.Add(NotAdopted);
        if (hasNext) objections.Add(NextDrafted);
        return objections;
    }

    /// <summary>Adopted, and not replaced by a later edition that is adopted too.</summary>
    /// <param name="next">The edition after it; null where there is none.</param>
    [Clause("U10")]
    public static bool IsInForce(Standard standard, Standard? next) => standard.Record is not null && next?.Record is null;
}
