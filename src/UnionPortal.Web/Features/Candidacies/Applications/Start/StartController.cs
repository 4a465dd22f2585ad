using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Candidacies.Applications.Sections;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Start;

/// <summary>The way in: what it means, three questions, the number.</summary>
[Route("{culture:culture}/applications/new")]
public sealed class StartController(StartService service, SectionChoices choices, CharterBook charter, UnionCalendar calendar) : Controller
{
    [HttpGet, AllowAnonymous]
    public IActionResult Index() => View(new StartPage(charter.Union.NameIn(Cultures.Current), Terms, charter.Union.MissionIn(Cultures.Current)));

    [HttpGet("questions"), AllowAnonymous]
    public IActionResult Questions() => View(new QuestionsPage(new AdviceForm(), Terms));

    [HttpGet("advice"), AllowAnonymous]
    public IActionResult Advise(AdviceForm form) =>
        ModelState.IsValid ? View("Advice", new AdvicePage(Advices.For(form, Terms.Admission), Terms)) : View("Questions", new QuestionsPage(form, Terms));

    [HttpGet("country"), May(Act.StartApplication)]
    public IActionResult Country() => View(new CountryPage(null, choices));

    [HttpGet("number"), May(Act.StartApplication)]
    public IActionResult Number(string? country)
    {
        string known = choices.Countries.FirstOrDefault(one => one.Value == country)?.Value ?? "RU";
        IReadOnlyList<IdentifierScheme> offered = StartFormValidator.Offered(known);
        return View(PageOf(new StartForm { Country = known, Scheme = offered.Count == 1 ? offered[0].Code : null }, []));
    }

    [HttpPost("number"), May(Act.StartApplication)]
    public async Task<IActionResult> Begin(StartForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Number", PageOf(form, []));
        Outcome<int> outcome = await service.BeginAsync(form, actor, ct);
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/applications/{outcome.Value}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Number", PageOf(form, outcome.Objections));
    }

    /// <summary>For an organisation that the account speaks for: its number and name are known.</summary>
    [HttpPost("own/{organisation:int}"), May(Act.StartApplication)]
    public async Task<IActionResult> BeginForOwn(int organisation, Actor actor, CancellationToken ct)
    {
        if (!actor.SpeaksFor(organisation)) return NotFound();
        Outcome<int> outcome = await service.BeginForOwnAsync(organisation, actor, ct);
        if (outcome.Succeeded) return Redirect($"/{Cultures.Current}/applications/{outcome.Value}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Number", PageOf(new StartForm { Country = "RU" }, outcome.Objections));
    }

    private CharterTerms Terms => charter.TermsOn(calendar.Today);

    private NumberPage PageOf(StartForm form, IReadOnlyList<Objection> objections) => new(form, objections)
    {
        Country = choices.Countries.FirstOrDefault(one => one.Value == form.Country)?.Text ?? "",
        Schemes = choices.Schemes(StartFormValidator.Offered(form.Country)),
        MayBePartner = Terms.Admission.KnowsPartners,
    };
}
