using System.Text;

namespace UnionPortal.Web.Tests.Import;

/// <summary>Small files to import: those that lie in samples/import, and those a test writes itself.</summary>
internal static class Sample
{
    public static Stream File(string name) =>
        System.IO.File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", "import", name));

    public static Stream Text(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
