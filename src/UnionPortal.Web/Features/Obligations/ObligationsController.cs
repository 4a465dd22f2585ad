using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>What is due and when, on a page and as calendars.</summary>
[Route("{culture:culture}/obligations")]
public sealed class ObligationsController(ObligationsPageQuery pages, CalendarQuery calendars, CalendarKeyService keys) : Controller
{
    [HttpGet(""), May(Act.ReadObligations)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await pages.ForAsync(actor, ct));

    /// <summary>Makes or renews the address for calendar programs.</summary>
    [HttpPost("calendar"), May(Act.KeepCalendarKey)]
    public async Task<IActionResult> Renew(CalendarKeyForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Index", await pages.ForAsync(actor, ct));
        return await keys.RenewAsync(form.Organisation, actor, ct) ? Redirect($"/{Cultures.Current}/obligations") : NotFound();
    }

    /// <summary>For calendar programs, which cannot sign in: the secret in the address stands for it.</summary>
    [HttpGet("{key:length(36)}.ics"), AllowAnonymous]
    public async Task<IActionResult> Own(string key, CancellationToken ct)
    {
        Response.Headers.CacheControl = "private, no-store";
        return await calendars.OfKeyAsync(key, ct) is { } text ? Calendar(text) : NotFound();
    }

    /// <summary>The public calendar: general meetings and editions of the register.</summary>
    [HttpGet("/{culture:culture}/calendar.ics"), AllowAnonymous]
    public async Task<IActionResult> Public(CancellationToken ct) => Calendar(await calendars.PublicAsync(ct));

    private FileContentResult Calendar(string text) => File(Encoding.UTF8.GetBytes(text), IcsCalendar.ContentType);
}
