using UnionPortal.Web.Features.Reports.Writing;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>Where the answers of one section stood in the workbook, and which cells were refused.</summary>
/// <param name="prefix">What the names of the section's boxes begin with on the page.</param>
internal sealed class CellNotes(string prefix)
{
    private const string OnSectionPage = "Form.";

    private readonly Dictionary<string, (string Sheet, string Address)> cells = [];
    private readonly List<RefusedCell> refused = [];

    public IReadOnlyList<RefusedCell> Refused => refused;

    public IEnumerable<(string Field, string Place)> Places => cells.Select(one => (one.Key, one.Value.Address));

    public void Place(string field, string sheet, string address) => cells[prefix + field] = (sheet, address);

    public void Refuse(string sheet, string address, string given, string reason, string field) =>
        refused.Add(new RefusedCell(sheet, address, given, reason, field.Length == 0 ? "" : prefix + field));

    /// <summary>What the reading of typed answers could not take, said of the cell it came from.</summary>
    public void Refuse(TypedProblem problem)
    {
        string field = problem.Field.StartsWith(OnSectionPage, StringComparison.Ordinal) ? prefix + problem.Field[OnSectionPage.Length..] : "";
        if (refused.Exists(one => field.Length > 0 && one.Field == field)) return;
        (string sheet, string address) = cells.GetValueOrDefault(field, ("", ""));
        refused.Add(new RefusedCell(sheet, address, "", problem.Message, field));
    }
}
