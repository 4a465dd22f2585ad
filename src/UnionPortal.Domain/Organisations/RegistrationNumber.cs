using UnionPortal.Domain.Charter;

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

    /// <summary>A number as a form gives it: any objection of <see cref="RegistrationNumberRules"/> is an error.</summary>
    public static RegistrationNumber Of(IdentifierScheme scheme, string raw)
    {
        ForbiddenActException.ThrowIfAny(RegistrationNumberRules.ObjectionsTo(scheme, raw));
        return new RegistrationNumber(scheme.Code, scheme.Normalise(raw), Verification.FormatCorrect);
    }

    /// <summary>
    /// A number as an earlier list gives it, or as the office insists on it: what is merely doubtful is kept and marked
    /// "to verify"; a leading zero that a spreadsheet dropped is put back under the same mark.
    /// </summary>
    public static RegistrationNumber CarriedOver(IdentifierScheme scheme, string raw)
    {
        var objections = RegistrationNumberRules.ObjectionsTo(scheme, raw);
        ForbiddenActException.ThrowIfAny([.. objections.Where(RegistrationNumberRules.Refuses)]);
        var value = RegistrationNumberRules.SuggestionFor(scheme, raw) ?? scheme.Normalise(raw);
        var kept = value.Length > ValueLength ? value[..ValueLength] : value;
        return new RegistrationNumber(scheme.Code, kept, objections.Count == 0 ? Verification.FormatCorrect : Verification.ToVerify);
    }
}
