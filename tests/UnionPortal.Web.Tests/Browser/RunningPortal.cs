using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace UnionPortal.Web.Tests.Browser;

/// <summary>
/// The portal as a newcomer starts it: its own process, an empty data folder, the invented history of a union, a free port.
/// </summary>
public sealed class RunningPortal : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private readonly Process process;
    private readonly List<string> output = [];
    private bool keepsData;

    private RunningPortal(Process process, Uri address, string dataDirectory)
    {
        this.process = process;
        Address = address;
        DataDirectory = dataDirectory;
    }

    public const string Password = "Проба-пера-2026";

    public Uri Address { get; }

    public string DataDirectory { get; }

    /// <summary>What the portal printed so far.</summary>
    public string Output
    {
        get { lock (output) return string.Join('\n', output); }
    }

    public static Task<RunningPortal> StartAsync(string union = "alliance") =>
        StartAsync(Directory.CreateTempSubdirectory("unionportal-browser-").FullName, union, new() { ["Portal__DemoPassword"] = Password });

    /// <summary>On a data folder that is there already, without an invented history; the folder stays when the process is gone.</summary>
    public static async Task<RunningPortal> StartOnAsync(string folder)
    {
        RunningPortal portal = await StartAsync(folder, "alliance", new() { ["Portal__Demo"] = "false" });
        portal.keepsData = true;
        return portal;
    }

    private static async Task<RunningPortal> StartAsync(string data, string union, Dictionary<string, string> settings)
    {
        Uri address = new($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", Path.Combine(Repository.WebOutput, "UnionPortal.Web.dll"))
        {
            WorkingDirectory = Repository.WebProject,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Portal__DataDirectory"] = data;
        start.Environment["Portal__Union"] = union;
        foreach ((string name, string value) in settings) start.Environment[name] = value;
        var portal = new RunningPortal(Process.Start(start)!, address, data);
        portal.Listen();
        await portal.WaitUntilReadyAsync();
        return portal;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        if (!keepsData) Directory.Delete(DataDirectory, recursive: true);
    }

    /// <summary>Ends the process between two instructions, as a power cut or <c>kill -9</c> does.</summary>
    public void Kill() => process.Kill();

    private void Listen()
    {
        void Note(object sender, DataReceivedEventArgs line)
        {
            lock (output) output.Add(line.Data ?? "");
        }

        process.OutputDataReceived += Note;
        process.ErrorDataReceived += Note;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient();
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < StartLimit && !process.HasExited)
        {
            if (await AnswersAsync(client)) return;
            await Task.Delay(200);
        }
        throw new InvalidOperationException("The portal did not become ready:\n" + Output);
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri(Address, "/health/ready"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
