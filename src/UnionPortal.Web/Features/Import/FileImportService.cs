using System.Security.Cryptography;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Import.Matching;
using UnionPortal.Web.Shell.Tables;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Features.Import.TakingOver;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Import;

/// <summary>An import as the command line asks for it.</summary>
public sealed record FileImport(string Path, ImportKind As, DateOnly? On, string? Columns, bool DryRun, string? ReportPath)
{
    /// <summary>Beside the report; where none is asked for, in the working folder, and nowhere for a dry run.</summary>
    public string? RefusedPath =>
        ReportPath is not null ? Named(ReportPath) : DryRun ? null : Named(System.IO.Path.GetFileName(Path));

    private static string Named(string path) => System.IO.Path.ChangeExtension(path, null) + ".refused.csv";
}

/// <summary>Takes a list over from a file of the machine the portal runs on.</summary>
public sealed class FileImportService(ImportService imports, ListMatching matching, UnionCalendar calendar)
{
    public static readonly Objection FileMissing = new("ImportFileMissing");

    public async Task<Outcome<ImportReport>> ImportAsync(FileImport asked, CancellationToken ct)
    {
        if (!File.Exists(asked.Path)) return Outcome.Refused<ImportReport>(FileMissing.With(asked.Path));
        await using var stream = new FileStream(asked.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024);
        var table = TableFile.Open(stream);
        if (!table.Succeeded) return Outcome.Refused<ImportReport>(table.Objections);
        var plan = ColumnNames.Apply(ImportList.Guess(table.Value, matching), asked.Columns);
        if (!plan.Succeeded) return Outcome.Refused<ImportReport>(plan.Objections);
        var terms = new RowTerms(asked.As, asked.On ?? calendar.Today, table.Value.DaysFrom1904);
        var list = new ImportList(table.Value, plan.Value, terms, matching);
        var objections = imports.ObjectionsTo(list);
        return objections.Count > 0 ? Outcome.Refused<ImportReport>(objections) : await TakeOverAsync(asked, list, stream, table.Value.Description, ct);
    }

    private async Task<Outcome<ImportReport>> TakeOverAsync(FileImport asked, ImportList list, FileStream stream, string description, CancellationToken ct)
    {
        stream.Position = 0;
        var name = FileStore.CleanName(asked.Path);
        var order = new ImportOrder(name, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, ct)), description, asked.DryRun, asked.RefusedPath);
        var run = new ImportRun
        {
            FileName = name, FileSha256 = order.FileSha256, Kind = asked.As.ToString(), On = list.Terms.On, UploadedAt = calendar.Now,
            Columns = ImportSource.Written(list.Plan.Columns.Select(column => column.Field)), State = ImportState.Running,
        };
        try
        {
            var report = asked.DryRun ? await imports.PreviewAsync(list, order, ct) : await imports.RunAsync(list, order, run, Actor.Portal, null, ct);
            if (asked.ReportPath is { } path) await File.WriteAllTextAsync(path, report.ToJson(), ct);
            return report.Rows > 0 ? Outcome.Of(report) : Outcome.Refused<ImportReport>(TableFile.Empty);
        }
        catch (DamagedFileException)
        {
            return Outcome.Refused<ImportReport>(TableFile.Damaged);
        }
    }
}

/// <summary>The columns of the command line: <c>field=header,…</c>; a field without a header is taken off its column.</summary>
public static class ColumnNames
{
    public static readonly Objection ColumnUnknown = new("ImportColumnUnknown");
    public static readonly Objection FieldUnknown = new("ImportFieldUnknown");

    public static Outcome<ColumnPlan> Apply(ColumnPlan plan, string? columns)
    {
        var fields = plan.Columns.Select(column => column.Field).ToList();
        foreach (var pair in (columns ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, header) = pair.Split('=', 2) is [var left, var right] ? (left.Trim(), right.Trim()) : (pair, "");
            if (!Enum.TryParse<ImportField>(name, ignoreCase: true, out var field) || int.TryParse(name, out _)) return Outcome.Refused<ColumnPlan>(FieldUnknown.With(name));
            var place = plan.Columns.ToList().FindIndex(column => string.Equals(column.Header, header, StringComparison.OrdinalIgnoreCase));
            if (place < 0 && header.Length > 0) return Outcome.Refused<ColumnPlan>(ColumnUnknown.With(header));
            for (var i = 0; i < fields.Count; i++) fields[i] = fields[i] == field ? null : fields[i];
            if (place >= 0) fields[place] = field;
        }

        return Outcome.Of(plan.With(fields));
    }
}
