using System.Text.RegularExpressions;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Tests.House;

/// <summary>What may lean on what: the charter on nothing, its chapters only downwards, features not on each other.</summary>
public class FloorsTests
{
    private static readonly string[][] Floors =
    [
        ["Charter"],
        ["Organisations", "Documents"],
        ["Meetings", "Board", "ExpertCouncil"],
        ["Members", "Partners"],
        ["Candidacies", "Reports", "Valuations", "Standards", "Voting", "Conduct", "Cooperation", "Missions", "Events", "Services", "Cases", "Competence"],
        ["Registry"],
    ];

    [Fact]
    public void The_charter_refers_to_nothing_but_the_system() =>
        Findings.None(typeof(Objection).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System", StringComparison.Ordinal)));

    [Fact]
    public void Every_chapter_has_a_floor() =>
        Findings.None(SourceFiles.Of(SourceFiles.Domain, ".cs").Select(ChapterOf).Distinct().Where(c => FloorOf(c) < 0));

    [Fact]
    public void No_chapter_leans_on_a_floor_above()
    {
        var upwards = from file in SourceFiles.Of(SourceFiles.Domain, ".cs")
                      from Match use in Regex.Matches(file.Text, @"UnionPortal\.Domain\.(\w+)")
                      where FloorOf(use.Groups[1].Value) > FloorOf(ChapterOf(file))
                      select $"{file.Name} leans on {use.Groups[1].Value}";
        Findings.None(upwards);
    }

    [Fact]
    public void Features_do_not_use_each_other()
    {
        var across = from file in SourceFiles.Of(SourceFiles.Features, ".cs", ".cshtml")
                     let own = Path.GetRelativePath(SourceFiles.Features, file.FullPath).Split(Path.DirectorySeparatorChar)[0]
                     from Match use in Regex.Matches(file.Text, @"\bFeatures\.(\w+)")
                     where use.Groups[1].Value != own
                     select $"{file.Name} uses {use.Groups[1].Value}";
        Findings.None(across);
    }

    [Fact]
    public void The_shell_knows_no_feature() =>
        Findings.None(SourceFiles.Of(Path.Combine(Repository.WebProject, "Shell"), ".cs", ".cshtml")
            .Where(f => Regex.IsMatch(f.Text, @"UnionPortal\.Web\.Features\.\w")).Select(f => f.Name));

    private static string ChapterOf(SourceFile file) => Path.GetRelativePath(SourceFiles.Domain, file.FullPath).Split(Path.DirectorySeparatorChar)[0];

    private static int FloorOf(string chapter) => Array.FindIndex(Floors, f => f.Contains(chapter));
}
