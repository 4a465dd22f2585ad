using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Submission;

/// <summary>The day of the act, and the copy that came of it.</summary>
public sealed class SubmissionReading(ApplicationStore applications, DocumentFileQuery files, UnionCalendar calendar)
{
    public DateOnly Today => calendar.Today;

    public async Task<FileToSend?> CopyAsync(int id, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindToReadAsync(id, actor, ct);
        return application is null ? null : await files.CopyAsync(application, ct);
    }
}
