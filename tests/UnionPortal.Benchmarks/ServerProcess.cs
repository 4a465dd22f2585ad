using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace UnionPortal.Benchmarks;

/// <summary>A server in a process of its own, so that neither its memory nor its threads are ours.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private bool killed;

    private ServerProcess(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Seconds from the start of the process to the first page.</summary>
    public double SecondsToFirstPage { get; private set; }

    public double MegabytesNow
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Processor time the server has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            if (killed) return TimeSpan.Zero;
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> PortalAsync(string dataDirectory, string path)
    {
        string folder = await Published.FolderAsync();
        ProcessStartInfo start = Start(Path.Combine(folder, "UnionPortal.Web.dll"));
        start.WorkingDirectory = folder;
        start.Environment["Portal__DataDirectory"] = dataDirectory;
        start.Environment["Portal__Demo"] = "false";
        start.Environment["Portal__Rates__Pages"] = "100000000";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return await RunAsync(start, path);
    }

    /// <summary>Kestrel and nothing else, answering with the bytes of a file.</summary>
    public static Task<ServerProcess> BareAsync(string file)
    {
        ProcessStartInfo start = Start(typeof(ServerProcess).Assembly.Location);
        start.ArgumentList.Add("bare");
        start.ArgumentList.Add(file);
        return RunAsync(start, "/");
    }

    public async ValueTask DisposeAsync()
    {
        if (killed) return;
        killed = true;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static ProcessStartInfo Start(string assembly)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet");
        start.ArgumentList.Add(assembly);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return start;
    }

    private static async Task<ServerProcess> RunAsync(ProcessStartInfo start, string path)
    {
        int port = FreePort();
        start.Environment["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var watch = Stopwatch.StartNew();
        Process process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new ServerProcess(process, port);
        using var client = new HttpClient();
        while (!await AnswersAsync(client, new Uri($"http://127.0.0.1:{port}{path}")))
        {
            if (process.HasExited) throw new InvalidOperationException($"The server did not start: {process.ExitCode}.");
            await Task.Delay(20);
        }

        server.SecondsToFirstPage = watch.Elapsed.TotalSeconds;
        return server;
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
