using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>Brings what a row tells into an organisation. What the list is silent about stays; what the office has verified stays.</summary>
internal static class FactUpdate
{
    /// <summary>A new organisation with every fact of the row.</summary>
    public static Organisation Make(ImportedRow row, DateOnly from, string homeCountry)
    {
        var name = new OrganisationName(from, row.Name, row.ShortName, row.NameEn);
        var organisation = new Organisation(name, row.CountryCode ?? homeCountry);
        organisation.Locate(row.CountryCode ?? homeCountry, row.RegionKey, row.City);
        organisation.Describe(row.LegalFormCode, row.Website, null, null);
        foreach (var number in row.Numbers) organisation.SetNumber(number.ToRegistrationNumber());
        return organisation;
    }

    /// <summary>Changes what differs; answers which fields did.</summary>
    public static IReadOnlyList<ImportField> Apply(Organisation organisation, ImportedRow row, DateOnly on)
    {
        var changed = new List<ImportField>();
        Rename(organisation, row, on, changed);
        Renumber(organisation, row, changed);
        Relocate(organisation, row, changed);
        Redescribe(organisation, row, changed);
        return changed;
    }

    /// <summary>A name is a dated record: a list older than the present name does not take it back.</summary>
    private static void Rename(Organisation organisation, ImportedRow row, DateOnly on, List<ImportField> changed)
    {
        var present = organisation.Name;
        if (on < present.From) return;
        var name = new OrganisationName(on, row.Name, row.ShortName ?? present.Short, row.NameEn ?? present.English);
        if (organisation.TakeName(name)) changed.Add(ImportField.Name);
    }

    private static void Renumber(Organisation organisation, ImportedRow row, List<ImportField> changed)
    {
        foreach (var (field, number) in new[] { (ImportField.Ogrn, row.Ogrn), (ImportField.Inn, row.Inn), (ImportField.OtherId, row.OtherId) })
        {
            if (number is null) continue;
            var known = organisation.Number(number.Scheme);
            if (known?.Value == number.Value || known?.Verification == Verification.Verified) continue;
            organisation.SetNumber(number.ToRegistrationNumber());
            changed.Add(field);
        }
    }

    private static void Relocate(Organisation organisation, ImportedRow row, List<ImportField> changed)
    {
        var (country, region, city) = (row.CountryCode ?? organisation.CountryCode, row.RegionKey ?? organisation.RegionKey, row.City ?? organisation.City);
        if (country != organisation.CountryCode) changed.Add(ImportField.Country);
        if (region != organisation.RegionKey) changed.Add(ImportField.Region);
        if (city != organisation.City) changed.Add(ImportField.City);
        organisation.Locate(country, region, city);
    }

    private static void Redescribe(Organisation organisation, ImportedRow row, List<ImportField> changed)
    {
        var (form, website) = (row.LegalFormCode ?? organisation.LegalFormCode, row.Website ?? organisation.Website);
        if (form != organisation.LegalFormCode) changed.Add(ImportField.LegalForm);
        if (website != organisation.Website) changed.Add(ImportField.Website);
        organisation.Describe(form, website, organisation.RegisteredOn, organisation.ActiveSince);
    }
}
