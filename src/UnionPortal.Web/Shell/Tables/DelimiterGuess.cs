namespace UnionPortal.Web.Shell.Tables;

/// <summary>The delimiter that cuts most lines into as many cells as the first.</summary>
internal static class DelimiterGuess
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    public static char Of(IEnumerable<string> sample)
    {
        var lines = sample.Where(line => line.Trim().Length > 0).ToList();
        if (lines.Count == 0) return ',';
        if (IsDeclaration(lines[0])) return lines[0].Trim()[4..] is [var declared] ? declared : '\t';
        return Candidates.MaxBy(candidate => Agreement(lines, candidate));
    }

    /// <summary>"sep=;": the line with which spreadsheets are told the delimiter.</summary>
    public static bool IsDeclaration(string line) =>
        line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Trim().Length <= 5;

    private static double Agreement(List<string> lines, char delimiter)
    {
        var parser = new RecordParser(delimiter);
        var widths = lines.ConvertAll(line => Width(parser, line));
        var usual = widths.GroupBy(width => width).MaxBy(group => (group.Count(), group.Key))!;
        if (usual.Key < 2) return 0;
        return ((double)usual.Count() / lines.Count) + (Math.Min(usual.Key, 50) / 100.0) + (widths[0] == usual.Key ? 0.5 : 0);
    }

    private static int Width(RecordParser parser, string line)
    {
        parser.ReadFirst(line, []);
        return parser.Cells.Count;
    }
}
