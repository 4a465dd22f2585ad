using System.Text;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.House;

/// <summary>docs/permissions.md says what <see cref="Acts"/> says. To rewrite it: <c>WRITE_DOCS=1 dotnet test --filter Permissions</c>.</summary>
public class PermissionsTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "permissions.md");

    [Fact]
    public void The_table_of_permissions_is_up_to_date()
    {
        string table = Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") File.WriteAllText(Path, table);
        Assert.Equal(table, File.ReadAllText(Path));
    }

    [Fact]
    public void Every_act_has_exactly_one_rule() =>
        Assert.Equal(Enum.GetValues<Act>().Order(), Acts.All.Select(rule => rule.Act).Order());

    private static string Write()
    {
        Role[] roles = [.. Enum.GetValues<Role>().Where(role => role != Role.Visitor)];
        var text = new StringBuilder("# Who may do what\n\nWritten by a test from `src/UnionPortal.Web/Security/Acts.cs`. ");
        text.Append("**+** on anything, **own** on what belongs to their own account or organisation, or was put to it; empty: not at all. ");
        text.Append("Acts with an empty row are noted by the portal itself or by visitors. What the charter forbids is another matter: `docs/clauses.md`.\n\n");
        text.Append("| Act | ").AppendJoin(" | ", roles).Append(" |\n|---|").Append(string.Concat(roles.Select(_ => ":-:|"))).Append('\n');
        foreach (ActRule rule in Acts.All)
            text.Append("| ").Append(rule.Act).Append(" | ").AppendJoin(" | ", roles.Select(role => Mark(rule, role))).Append(" |\n");
        return text.ToString();
    }

    private static string Mark(ActRule rule, Role role) => rule.Any.Contains(role) ? "+" : rule.Own.Contains(role) ? "own" : "";
}
