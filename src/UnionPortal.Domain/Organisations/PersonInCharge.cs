using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>
/// Somebody in charge of an organisation who does not speak for it in the union, and agreed to be named on its public entry. There is no
/// such person without a consent; once it is taken back, the name is public no more.
/// </summary>
public class PersonInCharge
{
    public const int NameLength = 200;
    public const int PositionLength = 200;

    private PersonInCharge() { }

    /// <param name="consentedOn">The day of the person's written consent.</param>
    public PersonInCharge(Organisation organisation, string name, string? nameInEnglish, string position, string? positionInEnglish, DateOnly consentedOn)
    {
        Organisation = organisation;
        Name = name;
        NameInEnglish = nameInEnglish;
        Position = position;
        PositionInEnglish = positionInEnglish;
        ConsentedOn = consentedOn;
    }

    public int Id { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>As the person writes it in Latin letters.</summary>
    public string? NameInEnglish { get; private set; }

    public string Position { get; private set; } = "";

    public string? PositionInEnglish { get; private set; }

    public DateOnly ConsentedOn { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public int Version { get; private set; }

    public bool IsShown => WithdrawnOn is null;

    /// <summary>The consent is taken back, or the person is in charge no more.</summary>
    public void Withdraw(DateOnly today)
    {
        if (!IsShown) throw new ForbiddenActException([NamingRules.NotShown]);
        WithdrawnOn = today;
    }
}
