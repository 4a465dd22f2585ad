namespace UnionPortal.Web.Data.Records;

/// <summary>
/// The secret part of the address under which a calendar program fetches what is due: whoever has it reads the dates, nothing
/// else. Renewed when it went astray; the old address is dead at once.
/// </summary>
public class CalendarKey
{
    public const int KeyLength = 40;

    private CalendarKey() { }

    public CalendarKey(int? organisationId, string key, DateOnly madeOn)
    {
        OrganisationId = organisationId;
        Renew(key, madeOn);
    }

    public int Id { get; private set; }

    /// <summary>Whose dates; null for those of the union itself.</summary>
    public int? OrganisationId { get; private set; }

    public string Key { get; private set; } = "";

    public DateOnly MadeOn { get; private set; }

    public int Version { get; private set; }

    public void Renew(string key, DateOnly today)
    {
        Key = key;
        MadeOn = today;
    }
}
