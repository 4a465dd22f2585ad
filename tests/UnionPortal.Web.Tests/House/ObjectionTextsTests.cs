using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Tests.House;

/// <summary>Every refusal the charter knows can be told in both languages, with all its facts and no others.</summary>
public partial class ObjectionTextsTests
{
    private static readonly string DomainFolder = Path.Combine(FolderOf(), "../../../src/UnionPortal.Domain");

    private static IEnumerable<(FieldInfo Field, Objection Objection)> Objections =>
        from type in typeof(Objection).Assembly.GetTypes()
        from constant in type.GetFields(BindingFlags.Static | BindingFlags.Public)
        where constant.FieldType == typeof(Objection)
        select (constant, (Objection)constant.GetValue(null)!);

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void Every_objection_has_its_sentence(string language)
    {
        var texts = TextCatalogue.In(language);
        var missing = Objections.Select(one => one.Objection.Code).Where(code => !texts.ContainsKey($"Objections.{code}"));

        Findings.None(missing);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void Every_sentence_tells_the_facts_it_is_given_and_no_others(string language)
    {
        var texts = TextCatalogue.In(language);
        var wrong =
            from one in Objections
            let gaps = Gap().Matches(texts[$"Objections.{one.Objection.Code}"]).Select(match => match.Groups[1].Value).Distinct().Count()
            let facts = FactsGivenTo(one.Field)
            where gaps != facts
            select $"{one.Objection.Code}: {facts} facts, {gaps} gaps";

        Findings.None(wrong);
    }

    /// <summary>Counts the facts where the rule tells them: <c>TooNew.With(months, from)</c>.</summary>
    private static int FactsGivenTo(FieldInfo field)
    {
        string type = field.DeclaringType!.Name; // A class of several files tells a fact in one of them.
        string[] files = [.. Directory.EnumerateFiles(DomainFolder, $"{type}.cs", SearchOption.AllDirectories), .. Directory.EnumerateFiles(DomainFolder, $"{type}.*.cs", SearchOption.AllDirectories)];
        string source = string.Join('\n', files.Distinct().Select(File.ReadAllText));
        // (RuleNotMet : RuleNotJudged).With(…) tells either of them its facts.
        Match told = Regex.Match(source, $@"\b{field.Name}(?: : \w+)?\)?\.With\(");
        return told.Success ? ArgumentsFrom(source, told.Index + told.Length) : 0;
    }

    private static int ArgumentsFrom(string source, int start)
    {
        int depth = 1, commas = 0;
        bool quoted = false;
        for (int at = start; depth > 0; at++)
        {
            char sign = source[at];
            if (sign == '"') quoted = !quoted;
            if (quoted) continue;
            if (sign is '(' or '[') depth++;
            if (sign is ')' or ']') depth--;
            if (sign == ',' && depth == 1) commas++;
        }
        return commas + 1;
    }

    private static string FolderOf([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"\{(\d)[^}]*\}")]
    private static partial Regex Gap();
}
