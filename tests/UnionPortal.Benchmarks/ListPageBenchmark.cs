using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace UnionPortal.Benchmarks;

/// <summary>The register's pages against Kestrel sending the same bytes from memory, in the same run: ratios hold where times drift.</summary>
internal static class ListPageBenchmark
{
    private const string List = "/ru/registry";
    private const string Bypass = "portal-probe=1";
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(params IEnumerable<int> sizes)
    {
        foreach (int size in sizes)
        {
            string folder = Office.NewFolder(size);
            try
            {
                await Office.FillAsync(folder, size);
                await MeasureAsync(folder, size);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>The bare server: Kestrel, one answer.</summary>
    public static async Task BareAsync(string file)
    {
        byte[] bytes = await File.ReadAllBytesAsync(file);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            return context.Response.Body.WriteAsync(bytes, 0, bytes.Length);
        });
        await app.RunAsync();
    }

    private static async Task MeasureAsync(string folder, int size)
    {
        await using ServerProcess portal = await ServerProcess.PortalAsync(folder, List);
        Table table = new($"Register pages, {size} organisations", "requests/s", "of bare Kestrel");
        string entry = "/ru/registry/0007";
        double list = await BareAsync(portal, List), one = await BareAsync(portal, entry);
        table.Row("bare Kestrel, the list's bytes", list, 1, "");
        Show(table, "list, warm", await AskAsync(portal, _ => List, null), list, 0.9);
        Show(table, "list, cache bypassed", await AskAsync(portal, _ => List, Bypass), list, 0.12);
        Show(table, "last page, cache bypassed", await AskAsync(portal, _ => List + "?page=9999", Bypass), list, 0.12);
        Show(table, "entry, warm", await AskAsync(portal, _ => entry, null), one, 0.9);
        Show(table, "search, every query another", await AskAsync(portal, number => $"{List}?q=dom%20{number % size}&standing=all&size=25&n={number}", Bypass), list, 0.05);
        table.Figure("start to first page", portal.SecondsToFirstPage, "s", "≤ 3");
        table.Figure("memory of the portal", portal.MegabytesNow, "MB", size > 50_000 ? "≤ 600" : "≤ 250");
        table.Print();
    }

    private static void Show(Table table, string what, double perSecond, double bare, double bar) =>
        table.Row(what, perSecond, perSecond / bare, string.Create(CultureInfo.InvariantCulture, $"≥ {bar}"));

    private static async Task<double> BareAsync(ServerProcess portal, string path)
    {
        string file = Path.GetTempFileName();
        using (var client = new HttpClient())
            await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(new Uri($"http://127.0.0.1:{portal.Port}{path}")));
        await using ServerProcess bare = await ServerProcess.BareAsync(file);
        double perSecond = await AskAsync(bare, _ => "/", null);
        File.Delete(file);
        return perSecond;
    }

    /// <summary>The better of two rounds, after one to warm up.</summary>
    private static async Task<double> AskAsync(ServerProcess server, Func<int, string> path, string? cookie)
    {
        await Load.MeasureAsync(server.Port, path, cookie, Round / 2);
        return Math.Max(await Load.MeasureAsync(server.Port, path, cookie, Round), await Load.MeasureAsync(server.Port, path, cookie, Round));
    }
}
