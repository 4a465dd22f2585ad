using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Features.Import.Matching;

/// <summary>Recognises what the cells of lists mean by the directories of the portal; one for the whole portal, as it learns.</summary>
public sealed class ListMatching(ReferenceBook book)
{
    public RegionMatcher Regions { get; } = new(book);

    public CountryMatcher Countries { get; } = new(book);

    public LegalFormMatcher LegalForms { get; } = new(book);
}
