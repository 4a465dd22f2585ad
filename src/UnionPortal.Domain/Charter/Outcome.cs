namespace UnionPortal.Domain.Charter;

/// <summary>What a service answers: done, or every objection at once.</summary>
public class Outcome
{
    protected Outcome(IReadOnlyList<Objection> objections) => Objections = objections;

    public IReadOnlyList<Objection> Objections { get; }

    public bool Succeeded => Objections.Count == 0;

    public static Outcome Done { get; } = new([]);

    public static Outcome Refused(IReadOnlyList<Objection> objections) => new(objections);

    public static Outcome Refused(Objection objection) => new([objection]);

    public static Outcome<T> Of<T>(T value) => new(value, []);

    public static Outcome<T> Refused<T>(IReadOnlyList<Objection> objections) => new(default, objections);

    public static Outcome<T> Refused<T>(Objection objection) => new(default, [objection]);
}

/// <summary>The thing made, or every objection to making it.</summary>
public sealed class Outcome<T> : Outcome
{
    private readonly T? value;

    internal Outcome(T? value, IReadOnlyList<Objection> objections) : base(objections) => this.value = value;

    /// <summary>The thing made; asking a refused outcome for it is a mistake of the caller.</summary>
    public T Value => Succeeded ? value! : throw new InvalidOperationException("The act was refused: " + string.Join(", ", Objections));
}
