namespace UnionPortal.Web.Tests;

/// <summary>Where things lie in the checkout, for tests that read sources or start the built portal.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string WebProject => Path.Combine(Root, "src", "UnionPortal.Web");

    /// <summary>Build output of the portal in the configuration the tests were built in.</summary>
    public static string WebOutput
    {
        get
        {
            string framework = new DirectoryInfo(AppContext.BaseDirectory).Name;
            string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
            return Path.Combine(WebProject, "bin", configuration, framework);
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "UnionPortal.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run inside the checkout.");
    }
}
