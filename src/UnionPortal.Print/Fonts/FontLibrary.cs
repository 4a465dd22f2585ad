using System.Reflection;

namespace UnionPortal.Print.Fonts;

/// <summary>The cuts that lie in this assembly; each is read when first asked for and then kept, for it never changes.</summary>
internal static class FontLibrary
{
    public const int Count = 6;

    private static readonly string[] Names =
    [
        "SourceSerif4-Regular", "SourceSerif4-SemiBold", "GolosText-Regular", "GolosText-SemiBold",
        "IBMPlexMono-Regular", "IBMPlexMono-SemiBold",
    ];

    private static readonly Lazy<TrueTypeFont>[] Fonts = [.. Names.Select(name => new Lazy<TrueTypeFont>(() => Load(name)))];

    public static TrueTypeFont Cut(int index) => Fonts[index].Value;

    public static int IndexOf(Face face, Weight weight) => 2 * (int)face + (int)weight;

    public static Face FaceOf(int index) => (Face)(index / 2);

    private static TrueTypeFont Load(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The face {name} is not in the assembly.");
        var data = new byte[resource.Length];
        resource.ReadExactly(data);
        return new TrueTypeFont(data);
    }
}
