using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>One section of a report: opened, saved, shown again with what was typed wherever it could not be saved.</summary>
[Route("{culture:culture}/reports/{id:int}/sections/{key}")]
public sealed class SectionsController(SectionService service, SectionPageQuery pages) : Controller
{
    [HttpGet, May(Act.WriteReport)]
    public async Task<IActionResult> Open(int id, string key, bool saved, string? after, Actor actor, CancellationToken ct)
    {
        if (ReportCatalogue.Find(key) is not { } part || await service.FindAsync(id, actor, ct) is not { } report) return NotFound();
        if (ReportRules.ObjectionsToWriting(report, key).Count > 0) return Redirect(Home(id));
        SectionForm? typed = await KeptAsync();
        SectionPage page = await pages.PageAsync(report, part, typed, null, ct);
        return View("Section", page with { IsSaved = saved, SavedBefore = after is not null && ReportCatalogue.Find(after) is not null ? after : null, Token = typed?.Token ?? page.Token });
    }

    [HttpPost, May(Act.WriteReport), KeepsForm]
    public async Task<IActionResult> Save(int id, string key, SectionForm form, Actor actor, CancellationToken ct)
    {
        if (ReportCatalogue.Find(key) is not { } part) return NotFound();
        if (!ModelState.IsValid) return await service.FindAsync(id, actor, ct) is { } report ? View("Section", await AgainAsync(report, part, form, null, ct)) : NotFound();
        SectionSaved? saved = await service.SaveAsync(id, part, form, actor, ct);
        if (saved is null) return NotFound();
        if (saved.Succeeded) return Redirect(Invariant($"{Home(id)}{PathAfter(saved.Report.Current, key, form)}"));
        foreach (TypedProblem problem in saved.Problems) ModelState.AddModelError(problem.Field, problem.Message);
        Response.StatusCode = saved.Meanwhile is null && saved.Objections.Count == 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        SectionPage page = await AgainAsync(saved.Report, part, form, saved.Read, ct);
        page = page with { Doubts = pages.DoubtsOf(part, saved.Doubts), Objections = saved.Objections };
        return View("Section", saved.Meanwhile is { } section ? pages.WithMeanwhile(page, section) : page);
    }

    /// <summary>What the figures typed so far come to; nothing is kept.</summary>
    [HttpPost("sums"), May(Act.WriteReport), KeepsForm(".")]
    public async Task<IActionResult> Sums(int id, string key, SectionForm form, Actor actor, CancellationToken ct)
    {
        if (ReportCatalogue.Find(key) is not { } part || await service.FindAsync(id, actor, ct) is not { } report) return NotFound();
        return PartialView("_Sums", await pages.PageAsync(report, part, form, ModelState.IsValid ? service.Read(part, form) : null, ct));
    }

    /// <summary>On to the next section, after the last to the answers; back to this one where it is not finished, or does not fit what the others say.</summary>
    private static string PathAfter(ReportVersion version, string key, SectionForm form)
    {
        if (form.Stay || (form.Finished && ReportChecks.AcrossFinished(version, key).Count > 0)) return Invariant($"/sections/{key}?saved=true#saved");
        if (form.Finished && version.UnfinishedAfter(key) is { } next) return Invariant($"/sections/{next.Key}?after={key}");
        return version.Sections.All(section => section.Finished) ? "/answers" : Invariant($"?saved={key}");
    }

    /// <summary>The mark stays the one the page was opened with, so that a colleague's save in between is still noticed.</summary>
    private async Task<SectionPage> AgainAsync(AnnualReport report, ReportPart part, SectionForm form, ReportAnswers? read, CancellationToken ct) =>
        await pages.PageAsync(report, part, form, read, ct) with { Token = form.Token ?? "" };

    /// <summary>What was typed when the session had ended, read as the form would have been.</summary>
    private async Task<SectionForm?> KeptAsync()
    {
        if (TypedBefore.Of(HttpContext) is not { } fields) return null;
        var typed = new SectionForm();
        await TryUpdateModelAsync(typed, "Form", new FormValueProvider(BindingSource.Form, new FormCollection(fields), System.Globalization.CultureInfo.CurrentCulture));
        ModelState.Clear();
        return typed;
    }

    private static string Home(int id) => Invariant($"/{Cultures.Current}/reports/{id}");
}
