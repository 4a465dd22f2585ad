using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Appearances;

/// <summary>«Вид»: size of text, colours and spacing, kept in a cookie; works without script.</summary>
[AllowAnonymous, Route("{culture:culture}/view")]
public sealed class AppearanceController : Controller
{
    [HttpGet]
    public IActionResult Index(string? saved) => View(new AppearancePage(FormOf(Appearance.Of(Request)), saved is not null));

    [HttpPost]
    public IActionResult Create(AppearanceForm form)
    {
        if (!ModelState.IsValid) return View("Index", new AppearancePage(form, false));
        new Appearance(form.Theme!.Value, form.Size!.Value, form.Spacing!.Value).Keep(Response);
        return Redirect($"/{Cultures.Current}/view?saved=1");
    }

    private static AppearanceForm FormOf(Appearance look) => new() { Theme = look.Theme, Size = look.Size, Spacing = look.Spacing };
}

/// <summary>The panel with what is chosen now.</summary>
public sealed record AppearancePage(AppearanceForm Form, bool Saved);
