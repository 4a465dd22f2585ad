using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Accounts.Profiles;

/// <summary>The person's own page, and the name and language on record.</summary>
[Route("{culture:culture}/account")]
public sealed class ProfileController(ProfileService service) : Controller
{
    [HttpGet, May(Act.KeepOwnAccount)]
    public async Task<IActionResult> Index(Actor actor, string? saved, CancellationToken ct) =>
        View(new AccountPage(actor, await service.OrganisationsOfAsync(actor, ct), saved is not null));

    [HttpGet("profile"), May(Act.KeepOwnAccount)]
    public async Task<IActionResult> Edit(Actor actor, CancellationToken ct) => View("Profile", new ProfilePage(await service.FormOfAsync(actor, ct), []));

    [HttpPost("profile"), May(Act.KeepOwnAccount)]
    public async Task<IActionResult> Update(ProfileForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Profile", new ProfilePage(form, []));
        Outcome outcome = await service.ChangeAsync(actor, form, ct);
        return outcome.Succeeded ? Redirect($"/{Cultures.Current}/account?saved=1") : View("Profile", new ProfilePage(form, outcome.Objections));
    }
}

/// <summary>An organisation the person speaks for, by name, and as what.</summary>
public sealed record NamedOrganisation(int Id, string Name, Role As);

/// <summary>Who is signed in, as what and for which organisations, and whether something was just saved.</summary>
public sealed record AccountPage(Actor Actor, IReadOnlyList<NamedOrganisation> Organisations, bool Saved)
{
    /// <summary>The capacities worth naming; that one is signed in goes without saying, and organisations are named each.</summary>
    public IEnumerable<Role> Roles => Actor.Roles.Where(role => role != Role.Account && Organisations.All(own => own.As != role)).Order();
}

/// <summary>The form and what stands against it.</summary>
public sealed record ProfilePage(ProfileForm Form, IReadOnlyList<Objection> Objections);
