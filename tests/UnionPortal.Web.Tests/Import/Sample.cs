using System.Text;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Features.Import.Matching;

namespace UnionPortal.Web.Tests.Import;

/// <summary>Small files to import: those that lie in samples/import, and those a test writes itself.</summary>
internal static class Sample
{
    public static ReferenceBook Book { get; } = new(SeedFolder.Find(AppContext.BaseDirectory));

    public static ListMatching Matching { get; } = new(Book);

    public static Stream File(string name) =>
        System.IO.File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", "import", name));

    public static Stream Text(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
