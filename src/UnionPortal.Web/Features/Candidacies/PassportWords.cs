using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies;

/// <summary>One rule of the passport in words: what the charter asks, how it stands, and the arithmetic behind it.</summary>
public sealed record PassportLine(string Clause, string Rule, Verdict Verdict, string VerdictWords, string Finding, string? JudgedBy, string? JudgedWhy);

/// <summary>A paper behind a rule; without a link it is not on file.</summary>
public sealed record RulePaper(string Kind, string? Link, DateOnly? AddedOn);

/// <summary>One rule as a page sets it out: the words, and the papers that prove it where the page shows them.</summary>
public sealed record PassportRule(RuleFinding Finding, PassportLine Line, IReadOnlyList<RulePaper> Papers)
{
    public static PassportRule Of(RuleFinding finding, IReadOnlyList<RulePaper> papers, Texts texts) => new(finding, PassportWords.LineOf(finding, texts), papers);
}

/// <summary>Puts an <see cref="EligibilityPassport"/> into the words of a language; topic <c>Eligibility</c>.</summary>
public static class PassportWords
{
    public static IReadOnlyList<PassportLine> Of(EligibilityPassport passport, Texts texts) =>
        [.. passport.Findings.Select(finding => LineOf(finding, texts))];

    public static string VerdictOf(Verdict verdict, Texts texts) => texts["Eligibility.Verdict." + verdict];

    /// <summary>The sentence of a finding; where met and not met read differently, the verdict picks.</summary>
    public static string FindingOf(RuleFinding finding, Texts texts)
    {
        string key = "Eligibility.Finding." + finding.Code;
        string exact = $"{key}.{finding.Verdict}";
        return texts[texts.Has(exact) ? exact : key, [.. FactsOf(finding, texts)]];
    }

    public static PassportLine LineOf(RuleFinding finding, Texts texts) => new(
        finding.Clause, texts["Eligibility.Rule." + finding.Rule], finding.Verdict, VerdictOf(finding.Verdict, texts), FindingOf(finding, texts),
        finding.Judgement is { } judged ? texts["Eligibility.JudgedBy", judged.By.NameIn(texts.Language), judged.On] : null, finding.Judgement?.Reason);

    /// <summary>The facts in their order; behind them, the shares of the whole as percentages.</summary>
    private static IEnumerable<object?> FactsOf(RuleFinding finding, Texts texts)
    {
        foreach (object fact in finding.Facts)
            yield return fact is Fraction share ? ShareInWords(share, texts) : fact is decimal amount ? Amounts.In(amount, texts.Language) : fact;
        foreach (string percent in PercentagesOf(finding, texts)) yield return percent;
    }

    private static IEnumerable<string> PercentagesOf(RuleFinding finding, Texts texts)
    {
        decimal[] amounts = [.. finding.Facts.OfType<decimal>()];
        if (amounts.Length < 2) yield break;
        yield return Percent(amounts[0], amounts[1], texts);
        if (amounts.Length > 2) yield return Percent(amounts[2], amounts[1], texts);
    }

    private static string ShareInWords(Fraction share, Texts texts)
    {
        string key = $"Eligibility.Share.{share.Numerator}-{share.Denominator}";
        return texts.Has(key) ? texts[key] : share.ToString();
    }

    private static string Percent(decimal part, decimal whole, Texts texts) =>
        Numbers.Percent(whole == 0 ? 0 : part / whole, Cultures.Of(texts.Language));
}
