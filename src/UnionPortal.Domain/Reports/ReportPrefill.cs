namespace UnionPortal.Domain.Reports;

/// <summary>What a new report takes over from the year before: who and where, never how many; figures are only shown beside.</summary>
public static class ReportPrefill
{
    /// <summary>Told anew every year, or left empty.</summary>
    private static readonly string[] ToldAnew = ["details", "result", "from", "until", "violations", "conflict_details", "used_name", "working_groups"];

    /// <summary>The answers to begin with, by section; what was at the end of last year is there at the beginning of this one.</summary>
    public static Dictionary<string, ReportAnswers> From(ReportVersion? lastYear)
    {
        Dictionary<string, ReportAnswers> begun = [];
        if (lastYear is null) return begun;
        foreach (ReportPart part in ReportCatalogue.Parts.Where(part => part.Key is not (ReportCatalogue.Assessment or ReportCatalogue.Changes)))
        {
            ReportAnswers before = lastYear.AnswersOf(part.Key);
            var answers = new ReportAnswers
            {
                Values = Carried(part.Questions, before.Values), Rows = [.. before.Rows.Select(row => Carried(part.RowQuestions, row)).Where(row => row.Count > 0)],
            };
            if (part.Key == ReportCatalogue.Spending && before[ReportCatalogue.BalanceEnd] is { } left) answers.Values[ReportCatalogue.BalanceStart] = left;
            if (!answers.IsEmpty) begun[part.Key] = answers;
        }
        return begun;
    }

    private static SortedDictionary<string, string> Carried(IReadOnlyList<ReportQuestion> questions, SortedDictionary<string, string> before)
    {
        SortedDictionary<string, string> carried = new(StringComparer.Ordinal);
        foreach (ReportQuestion question in questions.Where(one => !one.IsFigure && !ToldAnew.Contains(one.Key)))
            if (before.TryGetValue(question.Key, out string? value)) carried[question.Key] = value;
        return carried;
    }
}
