using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace UnionPortal.Web.Shell;

/// <summary>Views are found beside their controller, then in the folders above it, then in the Shell.</summary>
public sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Root = "UnionPortal.Web.";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values["folder"] = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace ?? "";

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var space = context.Values["folder"] ?? "";
        var folders = space.StartsWith(Root, StringComparison.Ordinal) ? space[Root.Length..].Split('.') : [];
        for (var depth = folders.Length; depth > 1; depth--)
            yield return $"/{string.Join('/', folders[..depth])}/{{0}}.cshtml";
        yield return "/Shell/Parts/{0}.cshtml";
        yield return "/Shell/{0}.cshtml";
    }
}
