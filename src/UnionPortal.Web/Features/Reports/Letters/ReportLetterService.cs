using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Reports.Letters;

/// <summary>Letters about reports to those who speak for the organisation, each in the reader's language.</summary>
public sealed class ReportLetterService(PortalDb db, Mailer mailer, UnionCalendar calendar)
{
    /// <summary>It has arrived: number and day.</summary>
    public void TellSubmitted(AnnualReport report, IEnumerable<(string Address, string Culture)> readers) =>
        Tell(readers, report.Organisation, "ReportSubmitted", Invariant($"/reports/{report.Id}"), report.Period.Year, report.Number, report.Current.SubmittedOn);

    /// <summary>Accepted, or returned with what is asked for.</summary>
    public Task TellReviewedAsync(AnnualReport report, string template, CancellationToken ct) => TellAsync(report.Organisation, template, Invariant($"/reports/{report.Id}"), report.Period.Year, ct, report.Number);

    /// <summary>A colleague has signed: whoever else speaks for the organisation may sign second.</summary>
    public Task AskSecondAsync(AnnualReport report, Person first, CancellationToken ct) => TellAsync(report.Organisation, "ReportSecondSignature", Invariant($"/reports/{report.Id}/answers"), report.Period.Year, ct, first.NameIn("ru"));

    public Task TellExtensionAsync(ReportExtension extension, CancellationToken ct) => TellAsync(
        extension.Organisation, extension.GrantedUntil is null ? "ReportExtensionRefused" : "ReportExtensionGranted", "/reports", extension.Period.Year, ct,
        extension.GrantedUntil ?? extension.WantedUntil, extension.Answer ?? "");

    private async Task TellAsync(Organisation organisation, string template, string path, int year, CancellationToken ct, params object?[] more) =>
        Tell(await db.ReadersForAsync(organisation.Id, calendar.Today, ct), organisation, template, path, year, more);

    /// <summary>Name of the organisation, year, address of the page, then what the letter needs besides.</summary>
    public void Tell(IEnumerable<(string Address, string Culture)> readers, Organisation organisation, string template, string path, int year, params object?[] more)
    {
        foreach ((string address, string culture) in readers)
            mailer.Enqueue(address, culture, template, [ReportNames.Of(organisation, culture), year, mailer.Link(culture, path), .. more]);
    }
}
