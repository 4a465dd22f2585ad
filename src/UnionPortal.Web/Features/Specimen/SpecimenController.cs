using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Specimen;

/// <summary>Every part pages are made of, on one page, with and without errors. In Development only; no link leads here.</summary>
[AllowAnonymous, Route("{culture:culture}/specimen")]
public sealed class SpecimenController(IHostEnvironment environment) : Controller
{
    private static readonly Objection AlreadySuspended = new("SpecimenAlreadySuspended", "A19");
    private static readonly Objection TooEarly = new("SpecimenTooEarly", "A12c");

    [HttpGet]
    public IActionResult Index(int page = 7) => environment.IsDevelopment() ? Page(new SpecimenForm(), page) : NotFound();

    [HttpPost]
    public IActionResult Create(SpecimenForm form)
    {
        if (!environment.IsDevelopment()) return NotFound();
        return ModelState.IsValid ? Redirect(Request.Path) : Page(form, 1);
    }

    /// <summary>The page of a broken portal.</summary>
    [HttpGet("fault")]
    public IActionResult Fault() =>
        environment.IsDevelopment() ? throw new InvalidOperationException("A fault, asked for") : NotFound();

    /// <summary>The page of an act nobody foresaw to be forbidden.</summary>
    [HttpGet("forbidden")]
    public IActionResult Forbidden() => environment.IsDevelopment() ? throw new ForbiddenActException(Reasons) : NotFound();

    private static Objection[] Reasons => [AlreadySuspended.With(new DateOnly(2026, 3, 5)), TooEarly.With(2)];

    private ViewResult Page(SpecimenForm form, int page) =>
        View("Index", new SpecimenPage(form, Reasons, Pager.Of(Request, page, 20, 251)));
}
