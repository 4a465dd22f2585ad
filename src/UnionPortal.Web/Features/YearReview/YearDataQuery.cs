using System.Globalization;
using System.Text.Json;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>One sum: of what, by what, how much, and behind how many organisations; a withheld number is null.</summary>
public sealed record DataLine(int Year, string Measure, string By, string Key, string NameRu, string NameEn, string Unit, decimal? Number, int? Organisations, bool IsWithheld)
{
    public IReadOnlyList<string?> Cells =>
    [
        Year.ToString(CultureInfo.InvariantCulture), Measure, By, Key, NameRu, NameEn, Unit, Number?.ToString("0.##", CultureInfo.InvariantCulture), Organisations?.ToString(CultureInfo.InvariantCulture), IsWithheld ? "1" : "0",
    ];
}

/// <summary>Sets the sums of years out as lines of one table.</summary>
public sealed class YearDataQuery(YearWordsQuery words, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public static readonly IReadOnlyList<string> Head = ["year", "measure", "by", "key", "name_ru", "name_en", "unit", "number", "organisations", "withheld"];

    private const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    public IEnumerable<DataLine> LinesOf(IEnumerable<YearView> years) => years.SelectMany(LinesOf);

    public void Write(Utf8JsonWriter writer, IEnumerable<DataLine> lines)
    {
        ReportTerms terms = charter.TermsOn(calendar.Today).Report;
        writer.WriteStartObject();
        writer.WriteString("asOf", Dates.ForMachines(calendar.Today));
        writer.WriteString("licence", Licence);
        writer.WriteNumber("smallestGroup", terms.SmallestGroup);
        writer.WriteStartArray("sums");
        foreach (DataLine line in lines) WriteLine(writer, line);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter writer, DataLine line)
    {
        writer.WriteStartObject();
        writer.WriteNumber("year", line.Year);
        writer.WriteString("measure", line.Measure);
        if (line.By.Length > 0)
        {
            writer.WriteString("by", line.By);
            writer.WriteString("key", line.Key);
            writer.WriteString("nameRu", line.NameRu);
            writer.WriteString("nameEn", line.NameEn);
        }
        if (line.Unit.Length > 0) writer.WriteString("unit", line.Unit);
        if (line.Number is { } number) writer.WriteNumber("number", number);
        else writer.WriteNull("number");
        if (line.Organisations is { } organisations) writer.WriteNumber("organisations", organisations);
        writer.WriteBoolean("withheld", line.IsWithheld);
        writer.WriteEndObject();
    }

    private IEnumerable<DataLine> LinesOf(YearView year)
    {
        foreach ((string measure, int count) in ((string, int)[])[("reported_in_time", year.Coverage.InTime), ("reported_late", year.Coverage.Late), (!year.IsClosed && year.DueOn >= calendar.Today ? "not_reported_yet" : "not_reported", year.Coverage.Missing)])
            yield return new DataLine(year.Year, measure, "", "", "", "", "organisations", count, null, false);
        foreach ((Measure measure, decimal number) in year.Heads) yield return new DataLine(year.Year, Machine(measure), "", "", "", "", "", number, null, false);
        foreach (MoneyView money in year.Money)
            foreach ((Measure measure, decimal number) in money.Figures) yield return new DataLine(year.Year, Machine(measure), "", "", "", "", money.Currency, number, null, false);
        foreach (TableView table in year.Tables)
            foreach (CellView cell in table.Cells)
                yield return new DataLine(year.Year, OfTable(table.Table).Measure, OfTable(table.Table).By, cell.Key, NameOf(table, cell, "ru"), NameOf(table, cell, "en"), "", cell.Number, cell.Organisations, cell.Number is null);
    }

    private string NameOf(TableView table, CellView cell, string language) => words.NameOf(table.Table, cell.Key, texts.In(language));

    private static (string Measure, string By) OfTable(SumTable table) => table switch
    {
        SumTable.BeneficiariesByRegion => ("beneficiaries", "region"),
        SumTable.BeneficiariesByGroup => ("beneficiaries", "group"),
        SumTable.ProgrammesByRegion => ("programmes", "region"),
        SumTable.ScoresByBand => ("members_valued", "score_band"),
        _ => ("programmes", "field"),
    };

    private static string Machine(Measure measure) => measure switch
    {
        Measure.VolunteerHours => "volunteer_hours",
        Measure.Independent => "independent_income",
        Measure.State => "state_income",
        _ => measure.ToString().ToLowerInvariant(),
    };
}
