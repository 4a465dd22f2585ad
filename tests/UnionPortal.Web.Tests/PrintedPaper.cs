using System.Diagnostics;
using System.Text;

namespace UnionPortal.Web.Tests;

/// <summary>A PDF that the portal handed out, judged by programs that are not ours: qpdf, and poppler's for its words.</summary>
internal static class PrintedPaper
{
    /// <summary>The words of a sound PDF, spaces joined; tagged, or the test fails.</summary>
    public static async Task<string> WordsAsync(Visitor visitor, string path)
    {
        HttpResponseMessage answer = await visitor.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}");
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());
            Run("qpdf", "--check", file);
            Assert.Matches(@"Tagged:\s+yes", Run("pdfinfo", file));
            return string.Join(' ', Run("pdftotext", "-raw", file, "-").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {said}");
        return said;
    }
}
