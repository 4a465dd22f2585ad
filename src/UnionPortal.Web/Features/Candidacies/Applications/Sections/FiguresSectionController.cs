using Microsoft.AspNetCore.Mvc;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>The sections that figures are made of: founders and income.</summary>
[Route("{culture:culture}/applications/{id:int}")]
public sealed class FiguresSectionController(SectionService<FoundersForm> founders, SectionService<IncomeForm> income, SectionPages pages) : SectionController(pages)
{
    private const int RowsToBeginWith = 3;

    [HttpGet("founders"), May(Act.EditApplication)]
    public async Task<IActionResult> Founders(int id, Actor actor, CancellationToken ct)
    {
        IActionResult page = await OpenAsync(founders, "Founders", id, actor, ct);
        if (page is ViewResult { Model: SectionPage<FoundersForm> { Form.Founders.Count: 0 } empty })
            empty.Form.Founders.AddRange(Enumerable.Range(0, RowsToBeginWith).Select(_ => new FounderRow()));
        return page;
    }

    [HttpPost("founders"), May(Act.EditApplication)]
    public Task<IActionResult> SaveFounders(int id, FoundersForm form, Actor actor, CancellationToken ct) => ModelState.IsValid
        ? SaveAsync(founders, "Founders", id, form, actor, ct) : AgainAsync(founders, "Founders", id, form, actor, ct);

    /// <summary>Adds an empty row or takes one out (<paramref name="row"/>); nothing is saved, what was typed stays.</summary>
    [HttpPost("founders/rows"), May(Act.EditApplication)]
    public async Task<IActionResult> ChangeRows(int id, [Bind(Prefix = "Form")] FoundersForm typed, int? row, Actor actor, CancellationToken ct)
    {
        if (row is not { } index) typed.Founders.Add(new FounderRow());
        else if (index >= 0 && index < typed.Founders.Count) typed.Founders.RemoveAt(index);
        if (!ModelState.IsValid || row is not null) ModelState.Clear(); // Nothing is saved, so nothing is complained of; rows have moved.
        IActionResult page = await AgainAsync(founders, "Founders", id, typed, actor, ct);
        if (page is ViewResult shown) shown.StatusCode = StatusCodes.Status200OK;
        return page;
    }

    [HttpGet("income"), May(Act.EditApplication)]
    public Task<IActionResult> Income(int id, Actor actor, CancellationToken ct) => OpenAsync(income, "Income", id, actor, ct);

    [HttpPost("income"), May(Act.EditApplication)]
    public Task<IActionResult> SaveIncome(int id, IncomeForm form, Actor actor, CancellationToken ct) => ModelState.IsValid
        ? SaveAsync(income, "Income", id, form, actor, ct) : AgainAsync(income, "Income", id, form, actor, ct);
}
