using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations.Departures;

/// <summary>Pages on which the office notes the end of an organisation: the form, and what the public will read.</summary>
public sealed class DeparturePageQuery(OrganisationFileQuery files, EndingQuery endings, DepartureService service, Texts texts)
{
    public async Task<DeparturePage?> NewAsync(int id, DepartureForm? form, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await files.FindAsync(id, ct) is { Latest: not null } file
            ? new DeparturePage(file, file.NameIn(texts.Language), await endings.OfAsync(file, ct), refused, form ?? new DepartureForm())
            : null;

    /// <summary>The preview, or what speaks against noting it; null where there is no such organisation.</summary>
    public async Task<Outcome<DeparturePreview>?> PreviewAsync(int id, DepartureForm form, CancellationToken ct)
    {
        if (await files.FindAsync(id, ct) is not { } file) return null;
        RegistryNumber? successor = await service.SuccessorAsync(form, ct);
        IReadOnlyList<Objection> objections = DepartureService.ObjectionsTo(file, form, successor);
        if (objections.Count > 0) return Outcome.Refused<DeparturePreview>(objections);
        return Outcome.Of(new DeparturePreview(file, file.NameIn(texts.Language), await endings.OfAsync(file, ct),
            service.SummaryIn("ru", file, form, successor), service.SummaryIn("en", file, form, successor),
            successor, successor is null ? null : OrganisationFile.NameOf(successor.Organisation, texts.Language), form));
    }
}
