using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Import.Matching;
using UnionPortal.Web.Shell.Tables;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Features.Import.TakingOver;

namespace UnionPortal.Web.Features.Import;

/// <summary>An uploaded list, opened: its table and its stream, which closes with it.</summary>
public sealed record OpenedList(Table Table, Stream Stream) : IDisposable
{
    public void Dispose() => Stream.Dispose();
}

/// <summary>Opens the lists that wait in the store and understands them as their run says.</summary>
public sealed class ImportSource(PortalDb db, FileStore store, ListMatching matching)
{
    public static readonly Objection FileGone = new("ImportFileGone");

    public async Task<Outcome<OpenedList>> OpenAsync(ImportRun run, CancellationToken ct)
    {
        var file = await db.StoredFiles.AsNoTracking().FirstOrDefaultAsync(f => f.Id == run.FileId, ct);
        return file is null ? Outcome.Refused<OpenedList>(FileGone) : await OpenAsync(file, ct);
    }

    public async Task<Outcome<OpenedList>> OpenAsync(StoredFile file, CancellationToken ct)
    {
        if (await store.OpenAsync(file, ct) is not { } stream) return Outcome.Refused<OpenedList>(FileGone);
        var table = TableFile.Open(stream);
        if (table.Succeeded) return Outcome.Of(new OpenedList(table.Value, stream));
        await stream.DisposeAsync();
        return Outcome.Refused<OpenedList>(table.Objections);
    }

    /// <summary>The columns as the file itself suggests them.</summary>
    public ColumnPlan Guess(OpenedList opened) => ImportList.Guess(opened.Table, matching);

    /// <summary>The list with the columns, kind and day of its run.</summary>
    public ImportList ListOf(OpenedList opened, ImportRun run)
    {
        var plan = Guess(opened).With(FieldsOf(run));
        var kind = Enum.Parse<ImportKind>(run.Kind);
        return new ImportList(opened.Table, plan, new RowTerms(kind, run.On, opened.Table.DaysFrom1904), matching);
    }

    public static ImportOrder OrderOf(OpenedList opened, ImportRun run) => new(run.FileName, run.FileSha256, opened.Table.Description);

    public static string Written(IEnumerable<ImportField?> fields) => string.Join(',', fields.Select(field => field?.ToString() ?? ""));

    private static List<ImportField?> FieldsOf(ImportRun run) =>
        [.. run.Columns.Split(',').Select(name => Enum.TryParse<ImportField>(name, out var field) ? field : (ImportField?)null)];
}
