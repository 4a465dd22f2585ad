using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UnionPortal.Domain.Reports;

/// <summary>
/// The answers of one section: a value for each question, rows of values for its table, or the word that there was none. Numbers are
/// kept with a point, days as 2026-04-30; what was not answered is left out.
/// </summary>
public sealed class ReportAnswers
{
    public const int TextLength = 4000;
    public const int LineLength = 300;
    public const int MostRows = 60;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly ReportAnswers Empty = new();

    public bool None { get; init; }

    public SortedDictionary<string, string> Values { get; init; } = new(StringComparer.Ordinal);

    public List<SortedDictionary<string, string>> Rows { get; init; } = [];

    [JsonIgnore]
    public bool IsEmpty => !None && Values.Count == 0 && Rows.Count == 0;

    public string? this[string key] => Values.GetValueOrDefault(key);

    public decimal? Number(string key) => NumberIn(Values, key);

    public decimal Sum(string rowKey) => Rows.Sum(row => NumberIn(row, rowKey) ?? 0);

    public static decimal? NumberIn(IReadOnlyDictionary<string, string> values, string key) =>
        values.TryGetValue(key, out string? text) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>As a figure is kept: no needless decimals, a point before the others.</summary>
    public static string Written(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    public string Write() => JsonSerializer.Serialize(this, Plain);

    public static ReportAnswers Read(string content) => content.Length == 0 ? Empty : JsonSerializer.Deserialize<ReportAnswers>(content, Plain)!;
}
