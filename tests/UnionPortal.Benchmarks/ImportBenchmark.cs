using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Import;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Benchmarks;

/// <summary>
/// Imports lists of 2,659 and 100,000 rows, CSV and XLSX, each in a process of its own, into an empty register and then again.
/// Bars: 2,659 rows in 5 s; 100,000 rows in 60 s and 300 MB.
/// </summary>
internal static class ImportBenchmark
{
    private const int RealSize = 2_659;
    private const int LargeSize = 100_000;

    public static async Task RunAsync()
    {
        Console.WriteLine("file            rows   first s   (cpu)   again s   (cpu)  peak MB   bar");
        foreach (var (rows, bar) in new[] { (RealSize, "5 s"), (LargeSize, "60 s, 300 MB") })
        {
            foreach (var extension in new[] { "csv", "xlsx" })
            {
                var folder = Office.NewFolder(rows);
                var file = Path.Combine(folder, "list." + extension);
                SampleList.Write(file, rows);
                Console.WriteLine($"{await OneInItsOwnProcessAsync(file, folder)}   {bar}");
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>Imports one file twice and writes its line.</summary>
    public static async Task OneAsync(string file, string folder)
    {
        await using WebApplication office = Office.Open(Path.Combine(folder, "data"));
        await using (AsyncServiceScope scope = office.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<DatabasePreparation>().PrepareAsync(CancellationToken.None);
        (var first, var firstCpu, int rows) = await TimeAsync(office, file);
        (var again, var againCpu, _) = await TimeAsync(office, file);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(file),-10} {rows,9} {first.TotalSeconds,9:0.0} {firstCpu.TotalSeconds,7:0.0} {again.TotalSeconds,9:0.0} {againCpu.TotalSeconds,7:0.0} {self.PeakWorkingSet64 / 1024 / 1024,8}"));
    }

    private static async Task<(TimeSpan Time, TimeSpan Cpu, int Rows)> TimeAsync(WebApplication office, string file)
    {
        await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
        var imports = scope.ServiceProvider.GetRequiredService<FileImportService>();
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var outcome = await imports.ImportAsync(new FileImport(file, ImportKind.Members, null, null, DryRun: false, file + ".json"), CancellationToken.None);
        return (clock.Elapsed, Environment.CpuUsage.TotalTime - cpu, outcome.Value.Rows);
    }

    private static async Task<string> OneInItsOwnProcessAsync(string file, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["import-one", file, folder]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "failed";
    }
}
