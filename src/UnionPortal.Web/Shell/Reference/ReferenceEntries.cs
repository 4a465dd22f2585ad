namespace UnionPortal.Web.Shell.Reference;

/// <summary>What every entry of a reference list has: a key that is stored, and a name in each language.</summary>
public abstract record ReferenceEntry(string Key, string NameRu, string NameEn, IReadOnlyList<string> Aliases)
{
    /// <summary>The name in a two-letter language.</summary>
    public string Name(string language) => language == "en" ? NameEn : NameRu;
}

/// <summary>A country by ISO 3166-1 alpha-2.</summary>
public sealed record Country(string Key, string Alpha3, string NameRu, string NameEn, IReadOnlyList<string> Aliases)
    : ReferenceEntry(Key, NameRu, NameEn, Aliases);

/// <summary>
/// A region under the portal's own key. The ISO code is a fact about it, not its identity: official directories and ISO differ.
/// </summary>
/// <param name="LabelRu">At most four letters, for maps and narrow columns.</param>
/// <param name="TimeZone">IANA name.</param>
public sealed record Region(
    string Key, string LabelRu, string LabelEn, string Iso, string NameRu, string NameEn, string TaxCode,
    string DistrictRu, string DistrictEn, string TimeZone, IReadOnlyList<string> Aliases)
    : ReferenceEntry(Key, NameRu, NameEn, Aliases)
{
    public string Label(string language) => language == "en" ? LabelEn : LabelRu;

    public string District(string language) => language == "en" ? DistrictEn : DistrictRu;
}

/// <summary>How the union looks upon a legal form.</summary>
public enum FormUse
{
    /// <summary>Usual among members; offered first.</summary>
    Main,
    Other,

    /// <summary>Bodies of the state and its institutions (A13).</summary>
    State,

    /// <summary>Political parties (A13).</summary>
    Barred,
}

/// <summary>A legal form by its OKOPF code. Abbreviations are for reading only: «ООО» of an NGO is no limited company.</summary>
public sealed record LegalForm(
    string Key, string NameRu, string NameEn, IReadOnlyList<string> Abbreviations, FormUse Use, IReadOnlyList<string> OldCodes,
    IReadOnlyList<string> Aliases) : ReferenceEntry(Key, NameRu, NameEn, Aliases);

/// <summary>The name and an example of a register that numbers organisations; its rules stand in the domain.</summary>
public sealed record SchemeName(string Key, string Country, string NameRu, string NameEn, string Example)
    : ReferenceEntry(Key, NameRu, NameEn, []);
