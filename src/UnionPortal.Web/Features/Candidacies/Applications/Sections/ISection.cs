using UnionPortal.Domain.Candidacies;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>A section of the application: how its form is filled from what is stored, and how it is written back.</summary>
public interface ISection<TForm> where TForm : SectionForm
{
    /// <summary>Key in <see cref="ApplicationSections"/>.</summary>
    string Key { get; }

    Task<TForm> FormOfAsync(Application application, CancellationToken ct);

    Task WriteAsync(Application application, TForm form, CancellationToken ct);
}
