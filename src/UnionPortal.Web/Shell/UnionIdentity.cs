using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Shell;

/// <summary>How the union names itself on pages and in letters, and where help is to be had: as its charter file says.</summary>
public sealed class UnionIdentity(CharterBook book)
{
    public string Name => NameIn(Cultures.Current);

    public string ShortName => book.Union.ShortNameIn(Cultures.Current);

    public string Mission => book.Union.MissionIn(Cultures.Current);

    /// <summary>The address people write to when they are stuck; shown at the same place on every page.</summary>
    public string HelpEmail => book.Union.ContactEmail;

    public string NameIn(string language) => book.Union.NameIn(language);
}
