namespace UnionPortal.Domain.Organisations;

/// <summary>
/// A number of the union's register, given once and never again (U1). A candidate keeps it on becoming a member;
/// an organisation that returns gets a new one, and the old record stays with the old number.
/// </summary>
public class RegistryNumber
{
    private RegistryNumber() { }

    public RegistryNumber(int value, Organisation organisation, DateOnly givenOn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        Value = value;
        Organisation = organisation;
        GivenOn = givenOn;
    }

    public int Id { get; private set; }

    public int Value { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public DateOnly GivenOn { get; private set; }

    /// <summary>As people write it: at least four digits.</summary>
    public override string ToString() => Value.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
