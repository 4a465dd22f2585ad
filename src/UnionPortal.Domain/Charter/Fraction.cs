namespace UnionPortal.Domain.Charter;

/// <summary>A share that a count must reach, kept as two integers: decisions know no rounding.</summary>
public sealed record Fraction(int Numerator, int Denominator)
{
    public static readonly Fraction Half = new(1, 2);

    /// <summary>Whether <paramref name="part"/> of <paramref name="whole"/> is strictly more than the fraction; exactly the fraction is not.</summary>
    public bool IsExceededBy(decimal part, decimal whole) => part * Denominator > whole * Numerator;

    /// <summary>Whether <paramref name="part"/> of <paramref name="whole"/> is the fraction or more.</summary>
    public bool IsReachedBy(decimal part, decimal whole) => part * Denominator >= whole * Numerator;

    public override string ToString() => $"{Numerator}/{Denominator}";
}

/// <summary>How a count is held against a fraction.</summary>
public enum Comparison
{
    MoreThan,
    AtLeast,
}
