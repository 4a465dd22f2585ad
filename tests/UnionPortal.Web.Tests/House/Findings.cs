namespace UnionPortal.Web.Tests.House;

/// <summary>Fails with the whole list of what was found, one to a line.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> found)
    {
        var list = found.ToList();
        Assert.True(list.Count == 0, string.Join(Environment.NewLine, list));
    }
}
