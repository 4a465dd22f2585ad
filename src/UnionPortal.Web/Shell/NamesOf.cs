using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Shell;

/// <summary>What a reader calls an organisation: its English name in English where there is one, else short before full.</summary>
public static class NamesOf
{
    public static string Organisation(Organisation organisation, string language) =>
        (language == "en" ? organisation.Name.English : null) ?? organisation.Name.Short ?? organisation.Name.Full;

    /// <summary>As papers write it: in English by its English name where there is one, else in full.</summary>
    public static string Full(OrganisationName name, string language) => (language == "en" ? name.English : null) ?? name.Full;
}
