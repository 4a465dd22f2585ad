using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Criteria;

/// <summary>Sets of criteria: read by everybody once adopted, drafted by people of the union (U11).</summary>
[Route("{culture:culture}/criteria")]
public sealed class CriteriaController(CriteriaQuery pages, CriteriaService service) : Controller
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Index(Actor actor, CancellationToken ct) => View(await pages.ListAsync(actor, ct));

    [HttpGet("{id:int}"), AllowAnonymous]
    public async Task<IActionResult> Show(int id, Actor actor, CancellationToken ct) => await pages.PageAsync(id, actor, [], ct) is { } page ? View(page) : NotFound();

    [HttpGet("new"), May(Act.DraftCriteria)]
    public IActionResult New() => View("Words", new CriteriaSetPage(null, new CriteriaSetForm(), []));

    [HttpPost, May(Act.DraftCriteria), KeepsForm("criteria/new")]
    public async Task<IActionResult> Create(CriteriaSetForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Words", new CriteriaSetPage(null, form, []));
        Outcome<int> outcome = await service.BeginAsync(form, actor, ct);
        return outcome.Succeeded ? Redirect(PathOf(outcome.Value)) : Refused("Words", new CriteriaSetPage(null, form, outcome.Objections));
    }

    [HttpGet("{id:int}/words"), May(Act.DraftCriteria)]
    public async Task<IActionResult> Words(int id, Actor actor, CancellationToken ct) => await pages.OwnAsync(id, actor, ct) is { } set
        ? View(new CriteriaSetPage(set, new CriteriaSetForm { NameRu = set.NameRu, NameEn = set.NameEn, FirstYear = set.FirstYear, LastYear = set.LastYear }, [])) : NotFound();

    [HttpPost("{id:int}/words"), May(Act.DraftCriteria), KeepsForm]
    public async Task<IActionResult> Describe(int id, CriteriaSetForm form, Actor actor, CancellationToken ct)
    {
        if (await pages.OwnAsync(id, actor, ct) is not { } set) return NotFound();
        if (!ModelState.IsValid) return View("Words", new CriteriaSetPage(set, form, []));
        Outcome? outcome = await service.DescribeAsync(id, form, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(PathOf(id)) : Refused("Words", new CriteriaSetPage(set, form, outcome.Objections));
    }

    [HttpGet("{id:int}/items/new"), May(Act.DraftCriteria)]
    public async Task<IActionResult> NewItem(int id, Actor actor, CancellationToken ct) =>
        await pages.OwnAsync(id, actor, ct) is { } set ? View("Item", new CriterionPage(set, null, new CriterionForm(), [])) : NotFound();

    [HttpPost("{id:int}/items"), May(Act.DraftCriteria), KeepsForm("items/new")]
    public async Task<IActionResult> Put(int id, CriterionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, null, form, [], actor, ct);
        return await AfterAsync(id, null, form, await service.PutAsync(id, form, actor, ct), actor, ct);
    }

    [HttpGet("{id:int}/items/{place:int}"), May(Act.DraftCriteria)]
    public async Task<IActionResult> Item(int id, int place, Actor actor, CancellationToken ct) =>
        await pages.OwnAsync(id, actor, ct) is { } set && At(set, place) is { } criterion ? View(new CriterionPage(set, criterion, CriterionForm.Of(criterion), [])) : NotFound();

    [HttpPost("{id:int}/items/{place:int}"), May(Act.DraftCriteria), KeepsForm]
    public async Task<IActionResult> Reword(int id, int place, CriterionForm form, Actor actor, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, place, form, [], actor, ct);
        return await AfterAsync(id, place, form, await service.RewordAsync(id, place, form, actor, ct), actor, ct);
    }

    [HttpPost("{id:int}/items/{place:int}/removal"), May(Act.DraftCriteria)]
    public async Task<IActionResult> Strike(int id, int place, Actor actor, CancellationToken ct)
    {
        Outcome? outcome = await service.StrikeAsync(id, place, actor, ct);
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(PathOf(id)) : Refused("Show", (await pages.PageAsync(id, actor, outcome.Objections, ct))!);
    }

    private async Task<IActionResult> AfterAsync(int id, int? place, CriterionForm form, Outcome? outcome, Actor actor, CancellationToken ct)
    {
        if (outcome is null) return NotFound();
        return outcome.Succeeded ? Redirect(PathOf(id)) : await AgainAsync(id, place, form, outcome.Objections, actor, ct);
    }

    private async Task<IActionResult> AgainAsync(int id, int? place, CriterionForm form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (await pages.OwnAsync(id, actor, ct) is not { } set) return NotFound();
        var page = new CriterionPage(set, place is { } one ? At(set, one) : null, form, refused);
        return refused.Count > 0 ? Refused("Item", page) : View("Item", page);
    }

    private ViewResult Refused(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(view, page);
    }

    private static Criterion? At(CriteriaSet set, int place) => set.Criteria.SingleOrDefault(one => one.Place == place);

    private static string PathOf(int id) => Invariant($"/{Cultures.Current}/criteria/{id}");
}
