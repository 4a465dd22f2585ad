namespace UnionPortal.Web.Shell;

/// <summary>Where the program's own files lie (styles, scripts), wherever it is started from: paths people type stay relative to where they stand.</summary>
internal static class ProgramFolder
{
    private const string Landmark = "wwwroot";
    private const int Levels = 4;

    /// <summary>Null where the working folder is it, or where none is found and the host shall decide.</summary>
    public static string? Find()
    {
        if (Directory.Exists(Landmark)) return null;
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        for (int level = 0; folder is not null && level < Levels; level++, folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Landmark))) return folder.FullName;
        }
        return null;
    }
}
