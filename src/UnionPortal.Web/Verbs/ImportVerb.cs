using System.CommandLine;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Import;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Features.Import.TakingOver;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Verbs;

/// <summary><c>import FILE</c>: takes a list of organisations over; 0, 2 when rows were refused, 1 when nothing could be read.</summary>
internal static class ImportVerb
{
    private const int NothingRead = 1;
    private const int RowsRefused = 2;

    private static readonly Argument<string> File = new("FILE") { Description = "The list: CSV, TSV, XLS or XLSX." };
    private static readonly Option<ImportKind> As = new("--as") { Description = "As what its organisations are taken in.", DefaultValueFactory = _ => ImportKind.Members };
    private static readonly Option<DateOnly?> On = new("--on") { Description = "The day the list is taken over; today when left out." };
    private static readonly Option<string?> Columns = new("--columns") { Description = "Columns where the guess is wrong: field=header,…" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Reckons everything and changes nothing." };
    private static readonly Option<string?> Report = new("--report") { Description = "Where the report goes, as JSON; refused rows go into a file beside it." };

    public static Command Describe(VerbHost host)
    {
        var command = new Command("import", "Takes a list of organisations over into the register.") { File, As, On, Columns, DryRun, Report };
        command.SetAction((parsed, ct) => host.RunAsync(services => ImportAsync(services, parsed, ct), ct));
        return command;
    }

    private static async Task<int> ImportAsync(IServiceProvider services, ParseResult parsed, CancellationToken ct)
    {
        var asked = new FileImport(parsed.GetRequiredValue(File), parsed.GetValue(As), parsed.GetValue(On), parsed.GetValue(Columns), parsed.GetValue(DryRun), parsed.GetValue(Report));
        var outcome = await services.GetRequiredService<FileImportService>().ImportAsync(asked, ct);
        if (outcome.Succeeded) return await TellAsync(outcome.Value, asked);
        var texts = services.GetRequiredService<Texts>().In("en");
        foreach (Objection objection in outcome.Objections) await Console.Error.WriteLineAsync(texts.Objection(objection));
        return NothingRead;
    }

    private static async Task<int> TellAsync(ImportReport report, FileImport asked)
    {
        await Console.Out.WriteLineAsync(
            $"{report.Rows} rows: {report.Joined} joined, {report.Changed} changed, {report.Left} left, {report.Unchanged} unchanged, {report.Refused} refused; "
            + $"{report.Warned} with warnings, {report.NotInList} of the register not in the list{(report.DryRun ? " (dry run: nothing was changed)" : "")}.");
        if (report.Refused == 0) return 0;
        if (asked.RefusedPath is { } place) await Console.Error.WriteLineAsync($"Refused rows are in {place}");
        return RowsRefused;
    }
}
