namespace UnionPortal.Domain.Charter;

/// <summary>Thrown when an entity is pushed past its objections: an act happens or is refused, it is never ignored.</summary>
public sealed class ForbiddenActException : Exception
{
    public ForbiddenActException(IReadOnlyList<Objection> objections)
        : base("The act is forbidden: " + string.Join(", ", objections)) => Objections = objections;

    public IReadOnlyList<Objection> Objections { get; }

    /// <summary>Throws if there is any objection.</summary>
    public static void ThrowIfAny(IReadOnlyList<Objection> objections)
    {
        if (objections.Count > 0) throw new ForbiddenActException(objections);
    }
}
