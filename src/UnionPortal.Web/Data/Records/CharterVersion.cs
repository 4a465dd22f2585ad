namespace UnionPortal.Web.Data.Records;

/// <summary>The terms of the charter from a day on, as JSON; a case is decided by the version in force when it was lodged.</summary>
public class CharterVersion
{
    public const int HashLength = 64;

    private CharterVersion() { }

    public CharterVersion(DateOnly from, string json, string sha256)
    {
        From = from;
        Json = json;
        Sha256 = sha256;
    }

    public int Id { get; private set; }

    public DateOnly From { get; private set; }

    public string Json { get; private set; } = "";

    public string Sha256 { get; private set; } = "";
}
