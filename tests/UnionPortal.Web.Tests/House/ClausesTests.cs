using System.Text.RegularExpressions;

namespace UnionPortal.Web.Tests.House;

/// <summary>Walks <c>docs/clauses.md</c>: what it names exists, and every rule and every test of a clause stands in it.</summary>
public class ClausesTests
{
    private static readonly List<Row> Rows = [.. ReadRows()];
    private static readonly Dictionary<string, SourceFile> TestClasses = FindTestClasses();

    [Fact]
    public void Every_clause_stands_in_the_table_once()
    {
        string[] all = [.. Numbered('A', 23), "A12a", "A12b", "A12c", "A12d", "A12e", "A12f", .. Numbered('U', 15), .. Numbered('S', 16)];

        Assert.Equal(all.Order(), Rows.Select(row => row.Clause).Order());
    }

    [Fact]
    public void Every_rule_of_the_charter_has_a_test_in_the_table()
    {
        HashSet<string> tested = [.. Rows.Where(row => row.Tests.Count > 0).Select(row => row.Clause)];
        Findings.None(from file in SourceFiles.Of(SourceFiles.Domain, ".cs")
                      from Match clause in Regex.Matches(file.Text, @"\[Clause\(""(\w+)""\)\]")
                      where !tested.Contains(clause.Groups[1].Value)
                      select $"{file.Name}: {clause.Groups[1].Value} has no test in docs/clauses.md");
    }

    [Fact]
    public void Every_test_named_exists_and_owns_the_clause() => Findings.None(
        from row in Rows
        from test in row.Tests
        where !TestClasses.TryGetValue(test, out SourceFile? file) || !Owns(file, row.Clause)
        select $"{row.Clause}: {test} does not exist or carries no trait of the clause");

    [Fact]
    public void No_test_owns_a_clause_that_no_charter_has() => Findings.None(
        from test in TestClasses
        from Match trait in Regex.Matches(test.Value.Text, @"Trait\(""Clause"", ""(\w+)""\)")
        where !Rows.Any(row => row.Clause == trait.Groups[1].Value)
        select $"{test.Value.Name}: {trait.Groups[1].Value} is no clause of docs/clauses.md");

    [Fact]
    public void Every_place_named_exists() => Findings.None(
        from row in Rows
        from place in row.Places
        where !Path.Exists(Path.Combine(Repository.Root, place))
        select $"{row.Clause}: {place} does not exist");

    [Fact]
    public void A_clause_without_test_says_what_it_comes_with() => Findings.None(
        from row in Rows where row.Tests.Count == 0 && !row.Where.Contains("come", StringComparison.Ordinal) select row.Clause);

    private static bool Owns(SourceFile file, string clause) => file.Text.Contains($"Trait(\"Clause\", \"{clause}\")", StringComparison.Ordinal);

    private static IEnumerable<string> Numbered(char letter, int count) => Enumerable.Range(1, count).Select(number => $"{letter}{number}");

    private static IEnumerable<Row> ReadRows() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "docs", "clauses.md"))
        where Regex.IsMatch(line, @"^\| [AUS]\d")
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        select new Row(cells[1], cells[3], Quoted(cells[3]), Quoted(cells[4]));

    private static List<string> Quoted(string cell) => [.. Regex.Matches(cell, "`([^`]+)`").Select(match => match.Groups[1].Value)];

    /// <summary>Each class by the file that bears its name or holds it.</summary>
    private static Dictionary<string, SourceFile> FindTestClasses()
    {
        Dictionary<string, SourceFile> classes = [];
        foreach (SourceFile file in SourceFiles.Of(Path.Combine(Repository.Root, "tests"), ".cs"))
        {
            if (file.Name.EndsWith("ClausesTests.cs", StringComparison.Ordinal)) continue;
            classes.TryAdd(Path.GetFileNameWithoutExtension(file.FullPath), file);
        }
        return classes;
    }

    private sealed record Row(string Clause, string Where, List<string> Places, List<string> Tests);
}
