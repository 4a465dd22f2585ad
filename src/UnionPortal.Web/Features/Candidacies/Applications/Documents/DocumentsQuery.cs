using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Documents;

/// <summary>A kind of paper: what it is called, why it is asked for, and what has been handed in.</summary>
public sealed record PaperSlot(string Kind, string Name, string? Hint, bool Required, IReadOnlyList<PaperLine> Files);

/// <summary>All papers of an application.</summary>
public sealed record DocumentsPage(int Id, bool IsDraft, string Organisation, bool Finished, IReadOnlyList<PaperSlot> Slots)
{
    public DocumentForm Form { get; } = new();

    /// <summary>Types taken, as people know them, and as a browser's chooser wants them.</summary>
    public string Types { get; init; } = "";

    public string Accept { get; init; } = "";

    public long MostMegabytes { get; init; }

    /// <summary>The kind whose file was just refused.</summary>
    public string? WrongKind { get; init; }

    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>Reads the papers of an application for its page.</summary>
public sealed class DocumentsQuery(ApplicationStore applications, ApplicationSheets sheets, CharterBook charter, UnionCalendar calendar)
{
    /// <summary>Kinds that the charter asks for today.</summary>
    public IReadOnlyList<string> Required => charter.TermsOn(calendar.Today).Admission.RequiredDocuments;

    public bool IsKnown(string kind) => kind == DocumentService.OtherKind || Required.Contains(kind);

    public async Task<DocumentsPage?> PageAsync(int id, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.EditApplication, ct);
        if (application is null) return null;
        ApplicationSheet sheet = await sheets.OfAsync(application, Cultures.Current, calendar.Today, ct);
        var kinds = Required.Append(DocumentService.OtherKind);
        return new DocumentsPage(id, application.State == ApplicationState.Draft, sheet.Organisation,
            application.FinishedSections.Contains(ApplicationSections.Documents), [.. kinds.Select(kind => SlotOf(application, sheet, kind))])
        {
            Types = string.Join(", ", FilePurpose.Paper.Kinds.Select(kind => kind.Name)),
            Accept = string.Join(",", FilePurpose.Paper.Kinds.SelectMany(kind => kind.Extensions)),
            MostMegabytes = FilePurpose.Paper.MaxBytes / (1024 * 1024),
        };
    }

    private PaperSlot SlotOf(Application application, ApplicationSheet sheet, string kind)
    {
        HashSet<int> ids = [.. application.Organisation.Documents.Where(one => one.Kind == kind).Select(one => one.Id)];
        return new PaperSlot(kind, sheets.PaperName(kind), sheets.PaperHint(kind), kind != DocumentService.OtherKind, [.. sheet.Papers.Where(paper => ids.Contains(paper.DocumentId))]);
    }
}
