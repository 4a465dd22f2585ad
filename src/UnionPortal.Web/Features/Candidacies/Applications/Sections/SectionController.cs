using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>What every section's controller does: open, save, back to the list; after submission, show the answers instead.</summary>
public abstract class SectionController(SectionPages pages) : Controller
{
    protected SectionPages Pages => pages;

    protected async Task<IActionResult> OpenAsync<TForm>(SectionService<TForm> section, string view, int id, Actor actor, CancellationToken ct) where TForm : SectionForm
    {
        SectionOpened<TForm>? opened = await section.OpenAsync(id, actor, ct);
        if (opened is null) return NotFound();
        if (opened.Application.State != ApplicationState.Draft) return Redirect(ListOf(id) + "/answers");
        return View(view, pages.Of(opened.Application, section.Key, opened.Form));
    }

    protected async Task<IActionResult> SaveAsync<TForm>(SectionService<TForm> section, string view, int id, TForm form, Actor actor, CancellationToken ct) where TForm : SectionForm
    {
        SectionSaved? saved = await section.SaveAsync(id, form, actor, ct);
        if (saved is null) return NotFound();
        if (saved.Succeeded) return Redirect(ListOf(id) + "?saved=" + section.Key);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(view, await pages.AfterAsync(saved, section.Key, form, ct));
    }

    /// <summary>The page again with what was typed.</summary>
    protected async Task<IActionResult> AgainAsync<TForm>(SectionService<TForm> section, string view, int id, TForm form, Actor actor, CancellationToken ct) where TForm : SectionForm
    {
        SectionOpened<TForm>? opened = await section.OpenAsync(id, actor, ct);
        return opened is null ? NotFound() : View(view, pages.Of(opened.Application, section.Key, form));
    }

    protected static string ListOf(int id) => $"/{Cultures.Current}/applications/{id}";
}
