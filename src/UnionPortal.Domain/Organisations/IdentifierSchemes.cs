namespace UnionPortal.Domain.Organisations;

/// <summary>
/// The registers the portal knows. Codes are those of org-id.guide; RU-INN, RU-KPP, RU-MINJUST and FR-RNA are
/// prefixes of our own in the same style. Names and examples stand in seeds/reference/identifier_schemes.csv.
/// </summary>
public static class IdentifierSchemes
{
    public static IdentifierScheme Ogrn { get; } = new("RU-OGRN", "RU", @"^[15]\d{12}$", RussianCheckDigits.Ogrn);

    public static IdentifierScheme Inn { get; } = new("RU-INN", "RU", @"^\d{10}$", RussianCheckDigits.Inn);

    public static IdentifierScheme Kpp { get; } = new("RU-KPP", "RU", @"^\d{4}[0-9A-Z]{2}\d{3}$");

    /// <summary>Number in the register of non-commercial organisations of the Ministry of Justice; no check digit.</summary>
    public static IdentifierScheme Minjust { get; } = new("RU-MINJUST", "RU", @"^\d{10}$");

    /// <summary>Any register not listed: free text; the name of the register and the country stand beside it.</summary>
    public static IdentifierScheme Other { get; } = new("OTHER", "*", @"^.{1,64}$");

    public static IReadOnlyList<IdentifierScheme> All { get; } =
    [
        Ogrn, Inn, Kpp, Minjust,
        new("DK-CVR", "DK", @"^[1-9]\d{7}$", ForeignCheckDigits.DanishCvr),
        new("GB-CHC", "GB", @"^[1-9]\d{5,6}$"),
        new("GB-SC", "GB", @"^SC\d{6}$"),
        new("GB-NIC", "GB", @"^(NIC?)?\d{6}$", prefix: "NI"),
        new("GB-COH", "GB", @"^(\d{8}|[A-Z]{2}\d{6})$"),
        new("DE-CR", "DE", @"^RA\d{6}-(VR|HRB|HRA|GNR|PR)\d+[A-Z]*$"),
        new("EE-RIK", "EE", @"^[1789]\d{7}$", ForeignCheckDigits.Estonian),
        new("FI-PRO", "FI", @"^\d{7}-\d$", ForeignCheckDigits.Finnish, dashAfter: 7),
        new("NO-BRC", "NO", @"^\d{9}$", ForeignCheckDigits.Norwegian),
        new("SE-ON", "SE", @"^\d{6}-?\d{4}$", ForeignCheckDigits.Swedish, dashAfter: 6),
        new("LV-RE", "LV", @"^\d{11}$", ForeignCheckDigits.Latvian),
        new("LT-RC", "LT", @"^\d{9}$", ForeignCheckDigits.Lithuanian),
        new("KZ-BIN", "KZ", @"^\d{12}$", ForeignCheckDigits.KazakhBin),
        new("BY-ADR", "BY", @"^\d{9}$", ForeignCheckDigits.BelarusianUnp),
        new("MD-IDNO", "MD", @"^\d{13}$", ForeignCheckDigits.MoldovanIdno),
        new("PL-KRS", "PL", @"^\d{10}$"),
        new("CZ-ICO", "CZ", @"^\d{8}$", ForeignCheckDigits.CzechIco),
        new("RS-APR", "RS", @"^\d{8}$"),
        new("BG-EIK", "BG", @"^\d{9}(\d{4})?$", ForeignCheckDigits.BulgarianEik),
        new("FR-RNA", "FR", @"^W[0-9A-Z]\d{8}$"),
        new("FR-SIREN", "FR", @"^\d{9}$", static n => CheckDigits.Luhn(n)),
        new("IT-CF", "IT", @"^\d{11}$", static n => CheckDigits.Luhn(n)),
        new("ES-NIF", "ES", @"^[A-Z]\d{7}[0-9A-J]$", ForeignCheckDigits.SpanishNif),
        new("AT-ZVR", "AT", @"^\d{9,10}$"),
        new("CH-FDJP", "CH", @"^CHE\d{9}$", ForeignCheckDigits.SwissUid),
        new("NL-KVK", "NL", @"^\d{8}$"),
        new("BE-BCE_KBO", "BE", @"^[01]\d{9}$", ForeignCheckDigits.Belgian),
        new("US-EIN", "US", @"^\d{2}-?\d{7}$", dashAfter: 2),
        new("AM-SRALE", "AM", @"^\d{1,3}\.\d{2,3}\.\d{4,6}$"),
        new("GE-NAPR", "GE", @"^\d{9}$"),
        new("IL-RA", "IL", @"^58\d{7}$", static n => CheckDigits.Luhn(n)),
        Other,
    ];

    private static readonly Dictionary<string, IdentifierScheme> ByCode =
        All.ToDictionary(s => s.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The scheme of that code; null when no such register is known.</summary>
    public static IdentifierScheme? Find(string code) => ByCode.GetValueOrDefault(code.Trim());

    /// <summary>The registers of a country, in the order people should be offered them.</summary>
    public static IReadOnlyList<IdentifierScheme> Of(string country) =>
        [.. All.Where(s => string.Equals(s.Country, country, StringComparison.OrdinalIgnoreCase))];

    /// <summary>
    /// The register a bare number belongs to, as far as it can be told: by an org-id prefix, or because only one register
    /// of the country accepts it. Anything uncertain is OTHER.
    /// </summary>
    public static (IdentifierScheme Scheme, string Number) Recognise(string raw, string country)
    {
        var text = raw.Trim();
        foreach (var scheme in All)
        {
            if (text.StartsWith(scheme.Code + "-", StringComparison.OrdinalIgnoreCase))
                return (scheme, text[(scheme.Code.Length + 1)..]);
        }

        var fitting = Of(country).Where(s => s != Kpp && Accepts(s, text)).Take(2).ToList();
        return fitting.Count == 1 ? (fitting[0], text) : (Other, text);
    }

    private static bool Accepts(IdentifierScheme scheme, string text)
    {
        var number = scheme.Normalise(text);
        return scheme.HasForm(number) && scheme.HasRightCheckDigit(number) && (scheme != Minjust || NamesARegister(number));
    }

    /// <summary>Digits 3-4 of a Ministry number: religious, public, other non-commercial, Cossack.</summary>
    private static bool NamesARegister(string minjust) => minjust.Substring(2, 2) is "11" or "12" or "14" or "15";
}
