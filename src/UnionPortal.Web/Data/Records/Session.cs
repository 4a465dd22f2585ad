namespace UnionPortal.Web.Data.Records;

/// <summary>A sign-in that lasts: kept here and not in the cookie, so that ending it ends it.</summary>
public class Session
{
    public const int KeyHashLength = 64;
    public const int DeviceLength = 100;

    public int Id { get; set; }

    /// <summary>SHA-256 of the key that the cookie carries; the key itself is kept nowhere.</summary>
    public string KeyHash { get; set; } = "";

    public int AccountId { get; set; }

    /// <summary>The account's security stamp at sign-in; when the account's changes, the session is over.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>The protected ticket.</summary>
    public byte[] Ticket { get; set; } = [];

    /// <summary>Kind of browser and system, as far as it says; helps people to recognise their own.</summary>
    public string Device { get; set; } = "";

    public DateTime StartedAt { get; set; }

    public DateTime SeenAt { get; set; }

    public DateTime ExpiresAt { get; set; }
}
