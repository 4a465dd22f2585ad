namespace UnionPortal.Web.Shell;

/// <summary>How the union names itself in the masthead and where help is to be had; section <c>Portal:Union</c> of the settings.</summary>
public sealed class UnionIdentity
{
    public string NameRu { get; set; } = "Альянс некоммерческих организаций";

    public string NameEn { get; set; } = "Alliance of Non-profit Organisations";

    /// <summary>The address people write to when they are stuck; shown at the same place on every page.</summary>
    public string HelpEmail { get; set; } = "office@alliance.example";

    public string Name => NameIn(Cultures.Current);

    public string NameIn(string language) => language == "en" ? NameEn : NameRu;
}
