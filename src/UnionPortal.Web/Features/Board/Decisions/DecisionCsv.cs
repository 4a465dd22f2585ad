using System.Globalization;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>Decisions as CSV for spreadsheets: one line an effect, both languages as columns, ISO dates, no cell that could run as a formula.</summary>
internal sealed class DecisionCsv(Texts texts)
{
    private static readonly string[] Head =
    [
        "reference", "on", "body", "bodyRu", "bodyEn", "meeting", "item", "summaryRu", "summaryEn", "result", "for", "against", "abstained", "recused",
        "effect", "effectRu", "effectEn", "number", "organisation", "organisationEn", "ground", "effectOn", "appealUntil", "successor",
    ];

    private readonly Texts russian = texts.In("ru");
    private readonly Texts english = texts.In("en");

    /// <summary>Writes head and decisions; the writer must use <see cref="SpreadsheetSafe.Encoding"/>.</summary>
    public async Task WriteAsync(TextWriter writer, IAsyncEnumerable<DecisionRow> rows, CancellationToken ct)
    {
        writer.NewLine = "\r\n";
        await writer.WriteLineAsync(SpreadsheetSafe.Line(Head).AsMemory(), ct);
        await foreach (DecisionRow row in rows.WithCancellation(ct))
        {
            foreach (EffectLine? effect in row.Effects.DefaultIfEmpty<EffectLine?>(null))
                await writer.WriteLineAsync(SpreadsheetSafe.Line([.. Facts(row), .. Effect(effect)]).AsMemory(), ct);
        }
    }

    private IEnumerable<string?> Facts(DecisionRow row)
    {
        string body = "Decisions.Body." + row.Body;
        return
        [
            row.Reference, Dates.ForMachines(row.On), row.Body.ToString(), russian[body], english[body], Number(row.Votes?.Meeting), Number(row.Votes?.Item),
            row.SummaryRu, row.SummaryEn, row.Votes?.Result?.ToString(),
            Number(row.Votes?.For), Number(row.Votes?.Against), Number(row.Votes?.Abstained), Number(row.Votes?.Recused),
        ];
    }

    private IEnumerable<string?> Effect(EffectLine? effect) => effect is null ? Enumerable.Repeat<string?>("", 10) :
    [
        effect.Kind.ToString(), russian.What(effect), english.What(effect), effect.Number, effect.Name?.Full ?? russian.Whom(effect), effect.Name is { } name ? name.English : english.Whom(effect),
        effect.Departure?.ToString() ?? effect.Ground, Dates.ForMachines(effect.On),
        effect.AppealUntil is { } until ? Dates.ForMachines(until) : "", effect.Successor,
    ];

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
