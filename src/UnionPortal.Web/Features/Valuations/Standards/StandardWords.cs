using UnionPortal.Domain.Standards;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Standards;

/// <summary>Standards and questions in the language of the page.</summary>
public static class StandardWords
{
    public static string Name(this Standard standard) => Cultures.Current == "en" ? standard.NameEn : standard.NameRu;

    public static string Words(this StandardQuestion question) => Cultures.Current == "en" ? question.TextEn : question.TextRu;

    public static string? Guidance(this StandardQuestion question) => Cultures.Current == "en" ? question.GuidanceEn ?? question.GuidanceRu : question.GuidanceRu ?? question.GuidanceEn;
}
