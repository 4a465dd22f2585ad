using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Editions;
using UnionPortal.Web.Features.Registry.Editions.Printing;
using UnionPortal.Web.Features.Registry.Editions.Sealed;

namespace UnionPortal.Benchmarks;

/// <summary>
/// The edition PDF, set in a fresh process each time from the sealed data, as the job does: what it takes cold, how long per entry, how
/// much memory. The data are made by a process of their own.
/// </summary>
internal static class EditionPdfBenchmark
{
    private static readonly int[] Sizes = [50, 5_000, 100_000];

    public static async Task RunAsync()
    {
        var table = new Table("Edition PDF, Russian, tagged, with contents, departures and index (to 20,000), fresh process");
        foreach (int size in Sizes)
        {
            string data = Path.GetTempFileName();
            await ChildAsync("pdf-seal", size.ToString(CultureInfo.InvariantCulture), data);
            string[] figures = (await ChildAsync("pdf-once", data)).Split(' ');
            File.Delete(data);
            table.Figure($"{size} entries, {figures[4]} pages, set", Number(figures[1]), "s", size switch { 5_000 => "≤ 1", 100_000 => "≤ 10", _ => "" });
            table.Figure($"{size} entries, processor time of it", Number(figures[2]), "s", "");
            table.Figure($"{size} entries, reading the sealed data", Number(figures[0]), "s", "");
            table.Figure($"{size} entries, highest memory", Number(figures[3]), "MB", size == 100_000 ? "≤ 400" : "");
        }

        table.Print();
    }

    /// <summary>Seals the data of one edition of an invented register.</summary>
    public static async Task SealAsync(int size, string file)
    {
        await using WebApplication office = Office.Open(Path.GetTempPath());
        RegistrySnapshot snapshot = SampleRegister.Snapshot(office.Services, size);
        var data = new EditionData(1, snapshot.AsOf, null, office.Services.GetRequiredService<CharterBook>().Union, snapshot);
        await using FileStream stream = File.Create(file);
        await office.Services.GetRequiredService<EditionJson>().WriteAsync(stream, data, CancellationToken.None);
    }

    /// <summary>Reads and sets one edition; prints seconds of reading and of setting (compilation included), processor seconds of setting, highest megabytes, pages.</summary>
    public static async Task SetOneAsync(string file)
    {
        await using WebApplication office = Office.Open(Path.GetTempPath());
        var watch = Stopwatch.StartNew();
        var edition = new RegistryEdition(1, new DateOnly(2026, 11, 22), new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc), new string('a', 64), new RegistryCounts(0, 0, 0, 0, 0), new EditionFiles(0, 0));
        await using FileStream stream = File.OpenRead(file);
        EditionData data = await SealedEdition.WholeAsync(stream, edition, office.Services.GetRequiredService<CharterBook>().Union, CancellationToken.None);
        double read = watch.Elapsed.TotalSeconds;
        watch.Restart();
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        var proof = new EditionProof(edition.DataSha256, edition.PublishedAt, edition.PublishedAt, "https://union.example/ru/check/E1-aaaaaaaa");
        await using var paper = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        int pages = new RegistryPdf(office.Services.GetRequiredService<RegistryWords>()).Write(paper, data, proof, "ru", new SettingCounter(CancellationToken.None)).Pages;
        double set = watch.Elapsed.TotalSeconds;
        self.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read:0.000} {set:0.000} {(self.TotalProcessorTime - before).TotalSeconds:0.000} {self.PeakWorkingSet64 / 1e6:0} {pages}"));
    }

    private static double Number(string figure) => double.Parse(figure, CultureInfo.InvariantCulture);

    private static async Task<string> ChildAsync(params IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(EditionPdfBenchmark).Assembly.Location);
        foreach (string word in words) start.ArgumentList.Add(word);
        using Process process = Process.Start(start)!;
        string told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return told.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");
    }
}
