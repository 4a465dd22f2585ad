using System.Diagnostics;
using System.Runtime.InteropServices;

namespace UnionPortal.Benchmarks;

/// <summary>The portal published as <c>docs/operations.md</c> tells to publish it for a server: what is measured is what is run.</summary>
internal static class Published
{
    private static readonly Lazy<Task<string>> Folder = new(PublishAsync);

    /// <summary>The folder with the published portal, made once in a run.</summary>
    public static Task<string> FolderAsync() => Folder.Value;

    private static async Task<string> PublishAsync()
    {
        string folder = Path.Combine(Path.GetTempPath(), "unionportal-published");
        string system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        string machine = $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        Console.WriteLine($"Publishing the portal for {machine} …");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", Office.WebProject, "-c", "Release", "-r", machine, "--self-contained", "false", "-o", folder, "-v", "q"]))!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? folder : throw new InvalidOperationException("The portal could not be published.");
    }
}
