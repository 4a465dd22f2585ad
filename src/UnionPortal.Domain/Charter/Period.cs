namespace UnionPortal.Domain.Charter;

/// <summary>A half-open stretch of days: from the first day, until (not including) the last; open-ended when that is not known.</summary>
public readonly record struct Period(DateOnly From, DateOnly? Until)
{
    public bool Covers(DateOnly date) => From <= date && (Until is null || date < Until);

    public bool Overlaps(Period other) =>
        (other.Until is null || From < other.Until) && (Until is null || other.From < Until);
}
