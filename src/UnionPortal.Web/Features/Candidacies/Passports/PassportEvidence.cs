namespace UnionPortal.Web.Features.Candidacies.Passports;

/// <summary>Which kinds of paper prove which rule.</summary>
public static class PassportEvidence
{
    private const string Charter = "charter", Extract = "register_extract", Decision = "decision_to_join", Report = "annual_report";

    private static readonly Dictionary<string, string[]> Kinds = new()
    {
        ["A12a"] = [Charter], ["A12b"] = [Decision], ["A12c"] = [Extract, Report], ["A12e"] = [Extract, Charter], ["A12f"] = [Report],
        ["A13.form"] = [Extract], ["A13.financing"] = [Report], ["A13.political"] = [Charter], ["A13.help"] = [Charter],
    };

    /// <summary>Kinds of paper behind a rule; none where only people can tell.</summary>
    public static IReadOnlyList<string> KindsFor(string rule) => Kinds.GetValueOrDefault(rule, []);
}
