using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Editions;
using UnionPortal.Web.Features.Registry.Editions.Printing;

namespace UnionPortal.Benchmarks;

/// <summary>The edition PDF, set in a fresh process each time: what it takes cold, how long per entry, how much memory.</summary>
internal static class EditionPdfBenchmark
{
    private static readonly int[] Sizes = [50, 5_000, 100_000];

    public static async Task RunAsync()
    {
        var table = new Table("Edition PDF, Russian, tagged, with contents, departures and index (to 20,000), fresh process");
        foreach (int size in Sizes)
        {
            string[] figures = (await ChildAsync(size)).Split(' ');
            double seconds = double.Parse(figures[0], CultureInfo.InvariantCulture);
            table.Figure($"{size} entries, {figures[2]} pages", seconds, "s", size switch { 5_000 => "≤ 1", 100_000 => "≤ 10", _ => "" });
            table.Figure($"{size} entries, highest memory", double.Parse(figures[1], CultureInfo.InvariantCulture), "MB", size == 100_000 ? "≤ 400" : "");
        }

        table.Print();
    }

    /// <summary>Sets one edition of an invented register; prints seconds of setting (compilation included), highest megabytes of the process (the register included), pages.</summary>
    public static void SetOne(int size)
    {
        using WebApplication office = Office.Open(Path.GetTempPath());
        RegistrySnapshot snapshot = SampleRegister.Snapshot(office.Services, size);
        var watch = Stopwatch.StartNew();
        var data = new EditionData(1, snapshot.AsOf, null, office.Services.GetRequiredService<CharterBook>().Union, snapshot);
        var proof = new EditionProof(new string('a', 64), snapshot.AsOf.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), snapshot.AsOf.ToDateTime(TimeOnly.MinValue), "https://union.example/ru/check/E1-aaaaaaaa");
        using var paper = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        int pages = new RegistryPdf(office.Services.GetRequiredService<RegistryWords>()).Write(paper, data, proof, "ru", new SettingCounter(CancellationToken.None)).Pages;
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.000} {self.PeakWorkingSet64 / 1e6:0} {pages}"));
    }

    private static async Task<string> ChildAsync(int size)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(EditionPdfBenchmark).Assembly.Location);
        start.ArgumentList.Add("pdf-once");
        start.ArgumentList.Add(size.ToString(CultureInfo.InvariantCulture));
        using Process process = Process.Start(start)!;
        string told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return told.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
    }
}
