using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>Makes the pages of sections, the one that tells of a colleague's save included.</summary>
public sealed class SectionPages(SectionChoices choices, ApplicationSheets sheets, UnionCalendar calendar)
{
    public SectionPage<TForm> Of<TForm>(Application application, string key, TForm form) where TForm : SectionForm =>
        new(application.Id, key, application.Organisation.Name.Short ?? application.Organisation.Name.Full, form, choices);

    /// <summary>The page after a save that was refused or came second.</summary>
    public async Task<SectionPage<TForm>> AfterAsync<TForm>(SectionSaved saved, string key, TForm form, CancellationToken ct) where TForm : SectionForm
    {
        SectionPage<TForm> page = Of(saved.Application, key, form) with { Objections = saved.Objections };
        if (saved.NewToken is null) return page;
        ApplicationSheet sheet = await sheets.OfAsync(saved.Application, Cultures.Current, calendar.Today, ct);
        return page with { Token = saved.NewToken, Meanwhile = sheet.Section(key) };
    }
}
