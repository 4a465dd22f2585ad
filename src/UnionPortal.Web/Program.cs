using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Data.Seeding;
using UnionPortal.Web.Features.Candidacies.Applications;
using UnionPortal.Web.Features.Candidacies.EligibilityRuns;
using UnionPortal.Web.Features.Import;
using UnionPortal.Web.Features.Meetings;
using UnionPortal.Web.Features.Meetings.Ballots;
using UnionPortal.Web.Features.Members;
using UnionPortal.Web.Features.Registry;
using UnionPortal.Web.Features.Reports;
using UnionPortal.Web.Features.YearReview;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Logs;
using UnionPortal.Web.Verbs;

return await PortalVerbs.RunAsync(args, Compose);

static WebApplication Compose(string[] args)
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ProgramFolder.Find() });
    builder.WebHost.UseDefaultAddress();
    builder.AddLogs();
    builder.Services.AddPortalDb(builder.Configuration);
    builder.Services.AddBooks();
    builder.Services.AddSeeding();
    builder.AddSecurity();
    builder.Services.AddJobs();
    builder.Services.AddRegistry();
    builder.Services.AddMeetings();
    builder.Services.AddMembers();
    builder.Services.AddApplications();
    builder.Services.AddEligibilityRuns();
    builder.Services.AddBallots();
    builder.Services.AddReports();
    builder.Services.AddImports();
    builder.Services.AddYearReview();
    builder.Services.AddHealthPages();
    builder.AddShell();

    return builder.Build();
}
