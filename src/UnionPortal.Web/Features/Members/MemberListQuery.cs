using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Members;

/// <summary>The office's list, page by page and as a table for a spreadsheet.</summary>
public sealed class MemberListQuery(MemberSelectionQuery selection, MemberRowQuery rows, ReferenceBook book, UnionCalendar calendar, Texts texts)
{
    public const int RowsOfPage = 50;
    private const int RowsOfBatch = 1000;

    public async Task<MemberListPage> PageAsync(MemberListFilter filter, HttpRequest request, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        MemberSelection selected = await selection.SelectAsync(filter, ct);
        IReadOnlyList<int> ids = selected.Ids;
        Pager pager = Pager.Of(request, filter.Page, RowsOfPage, ids.Count);
        var shown = await rows.RowsAsync([.. ids.Skip((pager.Page - 1) * RowsOfPage).Take(RowsOfPage)], today, ct);
        StringComparer comparer = StringComparer.Create(Cultures.Of(texts.Language), ignoreCase: true);
        return new MemberListPage(filter, shown, pager, today)
        {
            Counts = selected.Counts, Total = ids.Count,
            Regions = [.. book.Regions.Select(region => new Option(region.Key, region.NameIn(texts.Language))).OrderBy(option => option.Text, comparer)],
        };
    }

    /// <summary>Writes everything the filter means, batch by batch; no cell can run as a formula.</summary>
    public async Task ExportAsync(MemberListFilter filter, TextWriter writer, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        writer.NewLine = "\r\n";
        await writer.WriteLineAsync(SpreadsheetSafe.Line(Heads.Select(head => texts["MemberList.List." + head])));
        foreach (int[] batch in (await selection.SelectAsync(filter, ct)).Ids.Chunk(RowsOfBatch))
        {
            foreach (MemberRow row in await rows.RowsAsync(batch, today, ct)) await writer.WriteLineAsync(SpreadsheetSafe.Line(CellsOf(row)));
            await writer.FlushAsync(ct);
        }
    }

    private static readonly string[] Heads = ["Number", "Name", "Region", "Standing", "Since", "ReviewDueOn", "DepartsOn", "Ground", "Worsened", "NoFigures"];

    private IEnumerable<string?> CellsOf(MemberRow row) =>
    [
        row.Written, row.Name, row.Region, texts["MemberList.RegisterStanding." + row.Standing], Day(row.Since), Day(row.ReviewDueOn), Day(row.DepartsOn),
        row.Ground is { } ground ? texts["MemberList.Ground." + ground] : null, Yes(row.Worsened), Yes(row.NoFigures),
    ];

    private string? Yes(bool holds) => holds ? texts["MemberList.List.Yes"] : null;

    private static string? Day(DateOnly? date) => date is { } day ? Dates.ForMachines(day) : null;
}
