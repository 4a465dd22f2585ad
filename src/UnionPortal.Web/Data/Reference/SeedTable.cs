using System.Text;

namespace UnionPortal.Web.Data.Reference;

/// <summary>One row of a seed file, its cells by the names of the head.</summary>
internal sealed class SeedRow(Dictionary<string, int> columns, List<string> cells)
{
    /// <summary>The cell under a head; an unknown head is a mistake of the caller.</summary>
    public string this[string column] => cells[columns[column]];

    /// <summary>The cell, or null where it is empty.</summary>
    public string? Known(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>Several values in one cell, with bars between them.</summary>
    public IReadOnlyList<string> Several(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Reads the comma-separated files of the seeds folder: a head, quotes where needed, one row a line.</summary>
internal static class SeedTable
{
    public static IEnumerable<SeedRow> Read(string path)
    {
        using var reader = new StreamReader(path);
        Dictionary<string, int> columns = [];
        foreach (string name in Cells(reader.ReadLine() ?? "")) columns[name] = columns.Count;
        for (int line = 2; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0) continue;
            List<string> cells = Cells(text);
            if (cells.Count != columns.Count) throw new StartRefusedException($"{path}, line {line}: {cells.Count} cells instead of {columns.Count}");
            yield return new SeedRow(columns, cells);
        }
    }

    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            bool doubled = quoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"';
            if (doubled) cell.Append(line[i++]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted) Finish();
            else cell.Append(line[i]);
        }
        Finish();
        return cells;

        void Finish()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
