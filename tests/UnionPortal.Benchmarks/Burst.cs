using System.Diagnostics;
using System.Globalization;

namespace UnionPortal.Benchmarks;

/// <summary>What a hall did at once: seconds from the first request to the last answer, and whose processor time it took.</summary>
internal sealed record Burst(int Requests, double Seconds, TimeSpan Server, TimeSpan Driver)
{
    private const int Connections = 64;

    /// <summary>A client that keeps no cookies, follows nothing and looks at nothing: it costs little beside the server it shares the machine with.</summary>
    public static HttpClient ClientOf(ServerProcess server, int connections = Connections) =>
        new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, UseProxy = false, MaxConnectionsPerServer = connections, ActivityHeadersPropagator = null })
        {
            BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}")),
        };

    public static async Task<Burst> OfAsync<THand>(ServerProcess server, IReadOnlyList<THand> hands, Func<THand, Task> act, int connections = Connections)
    {
        using var driver = Process.GetCurrentProcess();
        TimeSpan theirs = server.ProcessorTime, ours = driver.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(hands, new ParallelOptions { MaxDegreeOfParallelism = connections }, async (hand, _) => await act(hand));
        double seconds = watch.Elapsed.TotalSeconds;
        driver.Refresh();
        return new(hands.Count, seconds, server.ProcessorTime - theirs, driver.TotalProcessorTime - ours);
    }

    /// <summary>The figures of votes that were cast.</summary>
    public void Tell(Table table, IEnumerable<double> milliseconds)
    {
        List<double> times = [.. milliseconds.Order()];
        table.Figure("all cast within", Seconds, "s", "≤ 5");
        table.Figure("p95 of a cast", times[(int)(times.Count * 0.95)], "ms", "< 500");
        table.Figure("p99 of a cast", times[(int)(times.Count * 0.99)], "ms", "< 1000");
        table.Figure("processor time of the server", Server.TotalMilliseconds / Requests, "ms a cast", "–");
        table.Figure("processor time of the driver", Driver.TotalMilliseconds / Requests, "ms a cast", "–");
    }
}
