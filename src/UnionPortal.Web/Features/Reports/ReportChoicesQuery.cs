using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports;

/// <summary>Questions in words, and what they offer to choose from.</summary>
public sealed class ReportChoicesQuery(ReferenceBook book, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    private const string OtherGroup = "other";
    private static readonly string[] Currencies = ["RUB", "EUR", "USD", "GBP", "AMD", "BYN", "CHF", "CZK", "DKK", "GEL", "KZT", "MDL", "NOK", "PLN", "RSD", "SEK", "UZS"];

    public string LabelOf(ReportPart part, ReportQuestion question) => texts[LabelKeyOf(part, question)];

    /// <summary>Sources of income are called as in applications.</summary>
    public static string LabelKeyOf(ReportPart part, ReportQuestion question) =>
        part.Key == ReportCatalogue.Income ? "Applications.Source." + question.Key : $"Reports.Q.{part.Key}.{question.Key}";

    public IEnumerable<Option> Of(ReportQuestion question) => question.Kind switch
    {
        AnswerKind.Choice => question.Choices.Select(one => new Option(one, texts["Reports.Choice." + one])),
        AnswerKind.Region => book.Regions.Select(one => new Option(one.Key, one.NameIn(texts.Language))).OrderBy(one => one.Text, StringComparer.Create(Cultures.Of(texts.Language), true)),
        AnswerKind.Group => Admission.TargetGroups.Select(one => new Option(one, texts["Groups." + one])).Append(new Option(OtherGroup, texts["Reports.Group.other"])),
        AnswerKind.Field => Admission.Fields.Select(one => new Option(one, texts["Fields." + one])),
        AnswerKind.Currency => Currencies.Select(one => new Option(one, one)),
        _ => [],
    };

    /// <summary>A kept value as people of a language read it.</summary>
    public string Words(ReportQuestion question, string value, Texts own) => question.Kind switch
    {
        AnswerKind.Money or AnswerKind.Count or AnswerKind.Number when decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out decimal number) =>
            number.ToString(decimal.Truncate(number) == number ? "#,0" : "#,0.00##", Cultures.Of(own.Language)),
        AnswerKind.Day when DateOnly.TryParseExact(value, Dates.Iso, out DateOnly day) => Dates.Short(day, Cultures.Of(own.Language)),
        AnswerKind.Choice => own["Reports.Choice." + value],
        AnswerKind.Region => book.NameOfRegion(value, own.Language),
        AnswerKind.Group => value == OtherGroup ? own["Reports.Group.other"] : own.Has("Groups." + value) ? own["Groups." + value] : value,
        AnswerKind.Field => own.Has("Fields." + value) ? own["Fields." + value] : value,
        _ => value,
    };

    public IncomeTerms IncomeTerms => charter.TermsOn(calendar.Today).Income;

    /// <summary>The share that independent income must exceed; half where the charter does not ask.</summary>
    public Fraction IndependentShare => Admission.IndependentIncomeMoreThan ?? Fraction.Half;

    private AdmissionTerms Admission => charter.TermsOn(calendar.Today).Admission;
}
