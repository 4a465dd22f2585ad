namespace UnionPortal.Web.Tests.House;

/// <summary>The sources as written by hand: no build output, no fetched packages, no generated migrations.</summary>
internal static class SourceFiles
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "Migrations", "lib", "TestResults", "data"];

    public static string Domain => Path.Combine(Repository.Root, "src", "UnionPortal.Domain");

    public static string Features => Path.Combine(Repository.WebProject, "Features");

    public static IEnumerable<SourceFile> Of(string folder, params string[] extensions) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => extensions.Contains(Path.GetExtension(f)))
                .Where(f => !Path.GetRelativePath(Repository.Root, f).Split(Path.DirectorySeparatorChar).Any(NotOurs.Contains))
                .Select(f => new SourceFile(f))
            : [];

    public static IEnumerable<SourceFile> All(params string[] extensions) =>
        Of(Path.Combine(Repository.Root, "src"), extensions).Concat(Of(Path.Combine(Repository.Root, "tests"), extensions));
}

/// <summary>One file; its name in messages is the path from the top of the repository.</summary>
internal sealed record SourceFile(string FullPath)
{
    public string Name => Path.GetRelativePath(Repository.Root, FullPath).Replace('\\', '/');

    public string Text { get; } = File.ReadAllText(FullPath);

    /// <summary>The text without documentation comments, whose examples are not code.</summary>
    public string WithoutSummaries => string.Join('\n', Lines.Where(l => !l.TrimStart().StartsWith("///", StringComparison.Ordinal)));

    public string[] Lines => Text.Split('\n');
}
