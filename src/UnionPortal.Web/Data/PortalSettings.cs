using UnionPortal.Web.Security;

namespace UnionPortal.Web.Data;

/// <summary>Which database keeps the register.</summary>
public enum DatabaseKind
{
    Sqlite,
    SqlServer,
}

/// <summary>The settings under <c>Portal</c>; docs/operations.md tells what each of them means.</summary>
public sealed class PortalSettings
{
    public const string Section = "Portal";

    public string DataDirectory { get; set; } = "data";

    public DatabaseKind Database { get; set; }

    /// <summary>Folder under <c>seeds/</c>: which union this is.</summary>
    public string Union { get; set; } = "alliance";

    /// <summary>Whether the invented history and its accounts are loaded; unset means: in Development only.</summary>
    public bool? Demo { get; set; }

    public string? DemoPassword { get; set; }

    public int ClockOffsetDays { get; set; }

    /// <summary>Address people reach the portal under; unset means: the address it listens on.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>Addresses of reverse proxies whose word about the caller is believed.</summary>
    public IReadOnlyList<string> TrustedProxies { get; set; } = [];

    public RateSettings Rates { get; set; } = new();

    /// <summary>Whether an edition of the register comes out by itself when its day has come; otherwise it waits for president or office.</summary>
    public bool EditionsIssueThemselves { get; set; }

    /// <summary>Whether people reach the portal by https; cookies and headers are then made strict.</summary>
    public bool IsHttps => BaseUrl?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true;

    public KeySettings Keys { get; set; } = new();

    public SqlServerSettings SqlServer { get; set; } = new();

    public MailSettings Mail { get; set; } = new();

    public SecondFactorSettings SecondFactor { get; set; } = new();

    /// <summary>A path inside the data folder.</summary>
    public string InDataDirectory(params string[] parts) => Path.GetFullPath(Path.Combine([DataDirectory, .. parts]));
}

/// <summary>Who must be asked for a code after the password.</summary>
public sealed class SecondFactorSettings
{
    /// <summary>Whoever has one of these by mandate cannot use it without a second factor; none unless the union says so.</summary>
    public IReadOnlyList<Role> Roles { get; set; } = [];

    /// <summary>What follows from an office can rest; to have an account, or to speak for an organisation, cannot: nobody could set anything up.</summary>
    public void RefuseNonsense()
    {
        Role[] offices = [Role.BoardMember, Role.BoardChair, Role.President, Role.Office, Role.ExpertCouncil, Role.Administrator];
        if (Roles.Except(offices).ToList() is [var first, ..])
            throw new StartRefusedException($"Portal__SecondFactor__Roles names {first}; a code can be asked of {string.Join(", ", offices)}.");
    }
}

/// <summary>What encrypts the keys of sessions and links at rest; without a certificate they lie in clear.</summary>
public sealed class KeySettings
{
    /// <summary>A PKCS#12 file outside the data folder.</summary>
    public string? Certificate { get; set; }

    public string? Password { get; set; }

    /// <summary>Certificates used before: keys they encrypted are still read.</summary>
    public IReadOnlyList<string> Earlier { get; set; } = [];
}

/// <summary>Tuning of SQL Server; what is unset stays the provider's choice.</summary>
public sealed class SqlServerSettings
{
    public int? MaxBatchSize { get; set; }

    public int? CommandTimeoutSeconds { get; set; }

    public int? CompatibilityLevel { get; set; }
}

/// <summary>The mail server; without a host, letters are written as files into <c>mail/</c> of the data folder.</summary>
public sealed class MailSettings
{
    public string? Host { get; set; }

    public int Port { get; set; } = 25;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Whether the connection must be encrypted; a mail server that cannot is then refused.</summary>
    public bool UseTls { get; set; }

    public string From { get; set; } = "portal@localhost";

    /// <summary>Templates whose letters the office reads before they leave; <c>AdmissionDecided</c> stands for <c>AdmissionDecided.Declined</c> too.</summary>
    public IReadOnlyList<string> Held { get; set; } = [];

    public bool Holds(string template) =>
        Held.Any(one => template == one || template.StartsWith(one + ".", StringComparison.Ordinal));
}

/// <summary>How often one address may ask, per minute.</summary>
public sealed class RateSettings
{
    /// <summary>Generous: a whole hall may sign in from behind one address before a vote. Each account has its own rising delay.</summary>
    public int SignIn { get; set; } = 300;

    public int Register { get; set; } = 20;

    public int Reset { get; set; } = 20;

    public int Upload { get; set; } = 60;

    /// <summary>Asking for letters about the register.</summary>
    public int Follow { get; set; } = 10;
}
