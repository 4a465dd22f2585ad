namespace UnionPortal.Web.Data.Reference;

/// <summary>A region of the union's country, by the key kept on organisations.</summary>
/// <param name="LabelRu">Short label for narrow columns.</param>
/// <param name="TaxCode">First two digits of tax numbers given there.</param>
/// <param name="Iso">ISO 3166-2 code: a fact about the region, not its identity, since official directories and ISO differ.</param>
public sealed record Region(
    string Key, string LabelRu, string LabelEn, string NameRu, string NameEn, string TaxCode,
    string DistrictRu, string DistrictEn, string TimeZone, string Iso, IReadOnlyList<string> Aliases)
{
    public string NameIn(string language) => language == "en" ? NameEn : NameRu;

    public string LabelIn(string language) => language == "en" ? LabelEn : LabelRu;

    internal static Region Of(SeedRow row) => new(
        row["key"], row["label_ru"], row["label_en"], row["name_ru"], row["name_en"], row["tax_code"],
        row["district_ru"], row["district_en"], row["time_zone"], row["iso"], row.Several("aliases"));
}

/// <summary>A country by its ISO 3166-1 alpha-2 code.</summary>
public sealed record Country(string Code, string Alpha3, string NameRu, string NameEn, IReadOnlyList<string> Aliases)
{
    public string NameIn(string language) => language == "en" ? NameEn : NameRu;

    internal static Country Of(SeedRow row) => new(row["code"], row["alpha3"], row["name_ru"], row["name_en"], row.Several("aliases"));
}

/// <summary>A legal form by its OKOPF code.</summary>
/// <param name="Use"><c>main</c>: offered first; <c>other</c>: offered after; <c>state</c> and <c>barred</c>: known so that they are recognised.</param>
public sealed record LegalForm(string Code, string NameRu, string NameEn, IReadOnlyList<string> Abbreviations, string Use, IReadOnlyList<string> OldCodes,
    IReadOnlyList<string> Aliases)
{
    public string NameIn(string language) => language == "en" ? NameEn : NameRu;

    internal static LegalForm Of(SeedRow row) => new(
        row["code"], row["name_ru"], row["name_en"], row.Several("abbreviations"), row["use"], row.Several("old_codes"), row.Several("aliases"));
}

/// <summary>What people call a register of <see cref="Domain.Organisations.IdentifierSchemes"/>, with a number as example.</summary>
public sealed record SchemeNames(string Code, string Country, string NameRu, string NameEn, string Example)
{
    public string NameIn(string language) => language == "en" ? NameEn : NameRu;

    internal static SchemeNames Of(SeedRow row) => new(row["code"], row["country"], row["name_ru"], row["name_en"], row["example"]);
}
