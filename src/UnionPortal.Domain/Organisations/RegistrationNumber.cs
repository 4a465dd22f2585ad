namespace UnionPortal.Domain.Organisations;

/// <summary>How far a number can be trusted. A right check digit proves the form, never the existence of the body.</summary>
public enum Verification
{
    /// <summary>Form and check digit are right.</summary>
    FormatCorrect,

    /// <summary>Came in by an import or by the office's override with a check digit that does not fit.</summary>
    ToVerify,

    /// <summary>Held against the state register by the office.</summary>
    Verified,
}

/// <summary>A number under which a public register knows the organisation: scheme code of org-id.guide and the normalised number.</summary>
public class RegistrationNumber
{
    public const int SchemeLength = 20;
    public const int ValueLength = 64;

    private RegistrationNumber() { }

    public RegistrationNumber(string scheme, string value, Verification verification)
    {
        Scheme = scheme;
        Value = value;
        Verification = verification;
    }

    public string Scheme { get; private set; } = "";

    public string Value { get; private set; } = "";

    public Verification Verification { get; private set; }

    /// <summary>The number as org-id.guide writes it, for example <c>RU-OGRN-1067799030639</c>.</summary>
    public string OrgId => $"{Scheme}-{Value}";
}
