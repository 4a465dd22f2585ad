namespace UnionPortal.Web.Data;

/// <summary>
/// Where the <c>seeds</c> folder lies: in the source tree when the portal is run from it, beside the program when it is installed.
/// </summary>
public sealed class SeedFolder(string path)
{
    private const string Landmark = "reference";

    /// <summary>Looks upwards from the content root, then beside the program.</summary>
    public static SeedFolder Find(string contentRoot)
    {
        for (DirectoryInfo? folder = new(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (Holds(folder.FullName) is { } found) return new SeedFolder(found);
        }
        return new SeedFolder(Holds(AppContext.BaseDirectory)
            ?? throw new StartRefusedException("The folder seeds/ is neither beside the program nor above the working folder."));
    }

    /// <summary>A file of a union, or of <c>reference</c>.</summary>
    public string Of(string folder, string file) => Path.Combine(path, Path.GetFileName(folder), file);

    private static string? Holds(string folder)
    {
        string seeds = Path.Combine(folder, "seeds");
        return Directory.Exists(Path.Combine(seeds, Landmark)) ? seeds : null;
    }
}
