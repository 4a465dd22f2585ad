using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>In what capacity a person speaks for an organisation.</summary>
public enum RepresentativeRole
{
    /// <summary>Head of the organisation by its statutes.</summary>
    Head,

    /// <summary>Named by the head for the affairs of the union.</summary>
    Authorised,
}

/// <summary>A mandate: this person speaks for this organisation from a day until a day. Several may stand side by side.</summary>
public class Representative
{
    public const int PositionLength = 200;

    private Representative() { }

    public Representative(Person person, Organisation organisation, RepresentativeRole role, string? position, DateOnly from, DateOnly? until = null)
    {
        Person = person;
        Organisation = organisation;
        Role = role;
        Position = position;
        From = from;
        Until = until;
    }

    public int Id { get; private set; }

    public Person Person { get; private set; } = null!;

    public int PersonId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public RepresentativeRole Role { get; private set; }

    public string? Position { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    /// <summary>Whether the person agreed to be named on the public entry.</summary>
    public bool ShownPublicly { get; private set; }

    /// <summary>The day of that consent, also of one taken back since; null where none was ever given.</summary>
    public DateOnly? ConsentedOn { get; private set; }

    /// <summary>The day the last consent was taken back; null where none was, or a later one stands.</summary>
    public DateOnly? ConsentWithdrawnOn { get; private set; }

    public int Version { get; private set; }

    public Period Period => new(From, Until);

    public bool StandsOn(DateOnly date) => Period.Covers(date);

    /// <summary>The person agreed; a consent that stands keeps its day.</summary>
    public void AgreeToBeShown(DateOnly on)
    {
        if (ShownPublicly) return;
        ShownPublicly = true;
        ConsentedOn = on;
        ConsentWithdrawnOn = null;
    }

    /// <summary>Consent to be named publicly may be taken back at any time.</summary>
    public void AskToBeHidden(DateOnly on)
    {
        if (!ShownPublicly) return;
        ShownPublicly = false;
        ConsentWithdrawnOn = on;
    }

    public void Describe(RepresentativeRole role, string? position)
    {
        Role = role;
        Position = position;
    }

    public void EndOn(DateOnly until) => Until = until;
}
