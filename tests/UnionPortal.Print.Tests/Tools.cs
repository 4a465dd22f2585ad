using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace UnionPortal.Print.Tests;

/// <summary>The programs that judge what we print: qpdf and poppler's. Without them the tests fail, they are not skipped.</summary>
public static class Tools
{
    public static string Run(string program, params string[] arguments) => Encoding.UTF8.GetString(RunForBytes(program, arguments));

    public static byte[] RunForBytes(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result}{Encoding.UTF8.GetString(output.ToArray())}");
            return output.ToArray();
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"{program} is missing. Install it: apt-get install qpdf poppler-utils");
        }
    }
}
