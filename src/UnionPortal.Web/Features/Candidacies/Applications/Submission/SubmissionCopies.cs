using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Candidacies.Applications.Printing;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Submission;

/// <summary>The printed copy of an application as it was submitted.</summary>
public sealed class SubmissionCopies(PortalDb db, ApplicationSheets sheets, FileStore files, Texts texts)
{
    /// <summary>Prints the copy in the language of whoever submits and keeps the file; answers with its id.</summary>
    public async Task<Outcome<int>> MakeAsync(Application application, string number, Person by, DateOnly today, Actor actor, CancellationToken ct)
    {
        string language = Cultures.Current;
        ApplicationSheet sheet = await sheets.OfAsync(application, language, today, ct);
        using var pdf = new MemoryStream();
        new ApplicationPdf(texts.In(language)).Write(sheet with { Number = number, SubmittedOn = today, SubmittedBy = by.NameIn(language) }, pdf);
        pdf.Position = 0;
        Outcome<StoredFile> taken = await files.TakeAsync(pdf, $"application-{number}.pdf", FilePurpose.Printed, actor.AccountId, ct);
        if (!taken.Succeeded) return Outcome.Refused<int>(taken.Objections);
        db.StoredFiles.Add(taken.Value);
        await db.SaveChangesAsync(ct);
        return Outcome.Of(taken.Value.Id);
    }
}
