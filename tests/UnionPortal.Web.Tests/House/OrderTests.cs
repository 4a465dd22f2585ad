using System.Text.RegularExpressions;

namespace UnionPortal.Web.Tests.House;

/// <summary>The rules of the house that a compiler does not keep.</summary>
public class OrderTests
{
    private const int LongestFile = 300;
    private const int LongestController = 120;

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        Findings.None(SourceFiles.All(".cs", ".cshtml", ".css", ".js").Where(f => f.Lines.Length > LongestFile + 1).Select(f => $"{f.Name}: {f.Lines.Length}"));

    [Fact]
    public void No_controller_is_longer_than_one_hundred_and_twenty_lines() =>
        Findings.None(Controllers.Where(f => f.Lines.Length > LongestController + 1).Select(f => $"{f.Name}: {f.Lines.Length}"));

    [Theory]
    [InlineData(@"DateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    [InlineData(@"^\s*#region")]
    [InlineData(@"\bdynamic\s+\w+\s*[=;]")]
    [InlineData(@"\b(TODO|FIXME|HACK)\b")]
    [InlineData(@"\b(class|record|interface|struct) \w*(?<!Tag)(Manager|Helper|Helpers|Util|Utils|Dto)\b")]
    [InlineData(@"\.(FromSqlRaw|ExecuteSqlRaw|ExecuteSqlRawAsync|SqlQueryRaw)\(")]
    public void Sources_hold_no(string pattern) => Findings.None(Matches(SourceFiles.Of(Path.Combine(Repository.Root, "src"), ".cs", ".cshtml"), pattern));

    [Fact]
    public void Only_the_union_calendar_knows_the_clock() =>
        Findings.None(Matches(SourceFiles.Of(Repository.WebProject, ".cs"), @"\bTimeProvider\b")
            .Where(m => !m.Contains("UnionCalendar", StringComparison.Ordinal) && !m.Contains("AddSingleton", StringComparison.Ordinal)));

    [Fact]
    public void Services_and_queries_do_not_know_the_request() =>
        Findings.None(Matches(SourceFiles.Of(SourceFiles.Features, ".cs").Where(f => Regex.IsMatch(f.Name, "(Service|Query)\\.cs$")), @"\bI?HttpContext(Accessor)?\b"));

    [Theory]
    [InlineData(@"Html\.Raw")]
    [InlineData(@"\bViewBag\b")]
    [InlineData(@"<style\b")]
    [InlineData(@"\sstyle=""")]
    [InlineData(@"\son(click|load|change|submit|input|error|focus|blur|key\w+|mouse\w+)=""")]
    [InlineData(@"<script(?![^>]*\b(src|type=""application/ld\+json"")\b)[^>]*>")]
    [InlineData(@"href=""javascript:")]
    public void Views_hold_no(string pattern) => Findings.None(Matches(SourceFiles.Of(Repository.WebProject, ".cshtml"), pattern));

    [Fact]
    public void Controllers_never_hold_the_database() => Findings.None(Matches(Controllers, @"\bPortalDb\b"));

    [Fact]
    public void Actions_that_take_a_form_look_whether_it_is_valid()
    {
        var blind = from file in Controllers
                    from Match action in Regex.Matches(file.Text, @"\[HttpPost[\s\S]*?(?=\n    \[|\n    (public|private|internal|///)[^\n]*\(|\z)[\s\S]*?(?=\n    \[|\n    ///|\n    private|\z)")
                    where Regex.IsMatch(action.Value, @"\b\w+Form \w+[,)]") && !action.Value.Contains("ModelState.IsValid", StringComparison.Ordinal)
                    select $"{file.Name}: {action.Value.Split('\n')[0].Trim()}";
        Findings.None(blind);
    }

    [Fact]
    public void Nothing_depends_on_where_packages_come_from() =>
        Findings.None(Matches(SourceFiles.All(".json", ".props", ".csproj", ".targets"), @"""resolved"":|registry\.npmjs|api\.nuget"));

    private static IEnumerable<SourceFile> Controllers => SourceFiles.Of(Repository.WebProject, ".cs").Where(f => f.Name.EndsWith("Controller.cs", StringComparison.Ordinal));

    private static IEnumerable<string> Matches(IEnumerable<SourceFile> files, string pattern) =>
        from file in files
        from line in file.Lines.Select((text, i) => (Text: text, Number: i + 1))
        where Regex.IsMatch(line.Text, pattern)
        select $"{file.Name}:{line.Number}: {line.Text.Trim()}";
}
