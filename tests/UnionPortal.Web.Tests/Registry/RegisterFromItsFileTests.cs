using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.OpenData;
using UnionPortal.Web.Shell.Tables;
using UnionPortal.Web.Tests.Import;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>The table file of the register, imported into an empty portal, gives the same register in every column the data page promises.</summary>
[Trait("Clause", "U8")]
public sealed class RegisterFromItsFileTests(RegisterPortal portal) : IClassFixture<RegisterPortal>
{
    private static readonly ImportKind[] Kinds = [ImportKind.Members, ImportKind.Candidates, ImportKind.Partners];

    [Fact]
    public async Task The_file_of_the_register_gives_the_same_register_again_and_changes_nothing_the_second_time()
    {
        using Visitor visitor = portal.Visit();
        string file = await visitor.Client.GetStringAsync(new Uri("/data/registry.csv?standing=all", UriKind.Relative));
        await using ImportOffice office = await ImportOffice.OpenAsync();
        foreach (ImportKind kind in Kinds) await office.ImportAsync(file, kind, portal.Today);
        string again = await CsvOfAsync(office);

        Assert.Equal(Columns(file), Columns(again));
        foreach (ImportKind kind in Kinds)
        {
            var report = await office.ImportAsync(again, kind, portal.Today);
            Assert.Equal((0, 0, 0), (report.Joined, report.Changed, report.Left));
        }
    }

    [Fact]
    public async Task A_number_somebody_has_is_not_given_twice()
    {
        await using ImportOffice office = await ImportOffice.OpenAsync();
        await office.ImportAsync("name\nСоюз «Первый по списку»\n");
        await office.ImportAsync("number,standing,name\n0001,member,Фонд «Другой первый»\n0009,member,Фонд «Девятый»\n,member,Фонд «Безномерный»\n");
        string[][] rows = Columns(await CsvOfAsync(office));

        Assert.Equal(["0001", "0002", "0009", "0010"], rows.Select(row => row[0]).Skip(1));
        Assert.Equal("Союз «Первый по списку»", rows[1][2]);
    }

    /// <summary>Rows by number, with the columns that are to come back.</summary>
    private static string[][] Columns(string csv)
    {
        List<TableRow> rows = [.. TableFile.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv))).Value.Rows()];
        int[] kept = [.. Enumerable.Range(0, EntryCsv.Columns.Count).Where(at => EntryCsv.ComingBack.Contains(EntryCsv.Columns[at]))];
        return [.. rows.Select(row => kept.Select(at => row[at]).ToArray()).OrderBy(row => row[0] == "number" ? "" : row[0], StringComparer.Ordinal)];
    }

    private async Task<string> CsvOfAsync(ImportOffice office)
    {
        await using var db = office.Db();
        RegistrySnapshot snapshot = await new RegistryQuery(db).SnapshotAsync(portal.Today, CancellationToken.None);
        using var writer = new StringWriter();
        await portal.Services.GetRequiredService<EntryCsv>().WriteAsync(writer, snapshot.Entries, CancellationToken.None);
        return writer.ToString();
    }
}
