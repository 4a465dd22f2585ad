using Microsoft.AspNetCore.Mvc.ViewEngines;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Verbs;

/// <summary>
/// What the first page needs besides the database, made on another core while the database is made ready: the directories, the texts,
/// the addresses, the view. The first page comes sooner by it; nothing depends on it.
/// </summary>
internal static class WarmUp
{
    public static Task Begin(WebApplication app) => Task.Run(() =>
    {
        _ = app.Services.GetRequiredService<ReferenceBook>();
        _ = TextCatalogue.In("ru");
        foreach (EndpointDataSource source in ((IEndpointRouteBuilder)app).DataSources) _ = source.Endpoints;
        _ = app.Services.GetRequiredService<ICompositeViewEngine>().GetView(null, "/Features/Home/Index.cshtml", isMainPage: true);
    });
}
