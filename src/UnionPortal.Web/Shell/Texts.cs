using System.Globalization;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Shell;

/// <summary>
/// The words of the portal in the language of the request: <c>L["Registry.Title"]</c>, <c>L.Plural("Registry.Found", n)</c>.
/// A missing key throws in Development and tests; in Production it shows itself and is logged.
/// </summary>
public class Texts(IHostEnvironment environment, ILogger<Texts> log)
{
    /// <summary>The language texts are taken from; for letters and documents see <see cref="In"/>.</summary>
    public virtual string Language => Cultures.Current;

    public string this[string key] => Find(key);

    public string this[string key, params object?[] args] => Format(Find(key), args);

    /// <summary>The text for a number of things, with the number as <c>{0}</c>; keys end in .one .few .many .other.</summary>
    public string Plural(string key, decimal count, params object?[] more) =>
        Format(Find($"{key}.{Plurals.Category(Language, count)}"), [Numbers.Plain(count, Culture), .. more]);

    /// <summary>A text whose gaps have names: <c>{Label}</c>, <c>{MaxLength}</c>. Used for the messages of validators.</summary>
    public string Named(string key, IReadOnlyDictionary<string, object?> values) =>
        values.Aggregate(Find(key), (text, v) => text.Replace($"{{{v.Key}}}", Show(v.Value), StringComparison.Ordinal));

    /// <summary>
    /// The sentence of a refusal: key <c>Objections.{Code}</c>, filled with its facts. Where the only fact is a key of the
    /// charter and has a sentence of its own (<c>Objections.{Code}.{fact}</c>), that is told.
    /// </summary>
    public string Objection(Objection objection)
    {
        string key = $"Objections.{objection.Code}";
        return objection.Facts is [string fact] && Has($"{key}.{fact}") ? Find($"{key}.{fact}") : Format(Find(key), [.. objection.Facts]);
    }

    public bool Has(string key) => TextCatalogue.In(Language).ContainsKey(key);

    /// <summary>The same texts in a language that is not the request's: for letters and documents.</summary>
    public Texts In(string language) => new FixedTexts(language, environment, log);

    protected CultureInfo Culture => Cultures.Of(Language);

    private string Find(string key)
    {
        if (TextCatalogue.In(Language).TryGetValue(key, out var text)) return text;
        if (!environment.IsProduction()) throw new KeyNotFoundException($"No text for «{key}» in {Language}");
        log.LogError("No text for {Key} in {Language}", key, Language);
        return key;
    }

    /// <summary>A Russian date ends in «г.»; at the end of a sentence its full stop serves for both.</summary>
    private string Format(string text, object?[] args) =>
        string.Format(Culture, text, [.. args.Select(a => a is DateOnly ? Show(a) : a)]).Replace("\u00a0г..", "\u00a0г.", StringComparison.Ordinal);

    private string Show(object? value) => value switch
    {
        null => "",
        DateOnly date => Dates.Long(date, Culture),
        decimal number => Numbers.Plain(number, Culture),
        IFormattable formattable => formattable.ToString(null, Culture),
        _ => value.ToString() ?? "",
    };

    private sealed class FixedTexts(string language, IHostEnvironment environment, ILogger<Texts> log) : Texts(environment, log)
    {
        public override string Language => language;
    }
}
