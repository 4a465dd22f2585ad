using System.IO.Compression;
using System.Reflection;

namespace UnionPortal.Print.Tests;

/// <summary>
/// Pages beside approved pictures of them, small and grey: a page that has moved is seen, a poppler that draws letters a
/// little differently is not. To approve anew, look at the pages first, then run with PRINT_APPROVE set to the folder
/// "Approved" of this project.
/// </summary>
public sealed class PictureTests
{
    private const int DotsPerInch = 24;
    private const double MeanAllowed = 1.5;

    [Theory]
    [InlineData(1, "register-title")]
    [InlineData(3, "register-entries")]
    public void The_register_looks_as_approved(int page, string picture) => Compare(RegisterSample.Book(200), page, picture);

    [Fact]
    public void The_application_looks_as_approved() => Compare(ApplicationSample.Copy(), 1, "application");

    private static void Compare(PrintedDocument book, int page, string picture)
    {
        using var printed = Printed.Of(book);
        var drawn = Tools.RunForBytes("pdftoppm", "-r", $"{DotsPerInch}", "-gray", "-f", $"{page}", "-l", $"{page}", printed.Path);
        if (Environment.GetEnvironmentVariable("PRINT_APPROVE") is { } folder)
            Approve(Path.Combine(folder, picture + ".pgm.gz"), drawn);

        var approved = Approved(picture + ".pgm.gz");
        Assert.Equal(approved.Length, drawn.Length);
        var mean = approved.Zip(drawn, (was, now) => Math.Abs(was - now)).Average();
        Assert.True(mean < MeanAllowed, $"{picture} differs by {mean:F2} grey levels on average.");
    }

    private static void Approve(string path, byte[] drawn)
    {
        using var file = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        file.Write(drawn);
    }

    private static byte[] Approved(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no approved picture {name}.");
        using var unpacked = new GZipStream(resource, CompressionMode.Decompress);
        var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }
}
