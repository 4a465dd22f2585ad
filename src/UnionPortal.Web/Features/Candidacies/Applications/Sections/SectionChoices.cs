using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>What the sections offer to choose from, in the language of the page.</summary>
public sealed class SectionChoices(ReferenceBook book, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    private static readonly string[] CommonCurrencies = ["RUB", "EUR", "USD", "GBP", "AMD", "BYN", "CHF", "CZK", "DKK", "GEL", "KZT", "MDL", "NOK", "PLN", "RSD", "SEK", "UZS"];

    public int FinancialYear => Today.Year - 1;

    public DateOnly Today => calendar.Today;

    public IEnumerable<Option> LegalForms => book.LegalForms.Where(form => form.Use != "state").OrderBy(form => form.Use == "main" ? 0 : 1)
        .Concat(book.LegalForms.Where(form => form.Use == "state"))
        .Select(form => new Option(form.Code, form.NameIn(texts.Language)));

    public IEnumerable<Option> Regions => book.Regions.Select(region => new Option(region.Key, region.NameIn(texts.Language))).OrderBy(option => option.Text, Comparer);

    public IEnumerable<Option> Countries => book.Countries.Select(country => new Option(country.Code, country.NameIn(texts.Language))).OrderBy(option => option.Text, Comparer);

    public IEnumerable<Option> Currencies => CommonCurrencies.Select(code => new Option(code, code));

    public IEnumerable<Option> TargetGroups => Admission.TargetGroups.Select(key => new Option(key, texts["Groups." + key]))
        .Append(new Option(PurposesFormValidator.OtherGroup, texts["Applications.Groups.other"]));

    public IEnumerable<Option> Fields => Admission.Fields.Select(key => new Option(key, texts["Fields." + key]));

    /// <summary>The registers of a country that a newcomer may name.</summary>
    public IReadOnlyList<Option> Schemes(IEnumerable<IdentifierScheme> offered) =>
        [.. offered.Select(scheme => new Option(scheme.Code, scheme == IdentifierSchemes.Other ? texts["Applications.OtherRegister"] : book.NameOfScheme(scheme.Code, texts.Language), ExampleOf(scheme)))];

    public IncomeClass ClassOf(string source) => charter.TermsOn(Today).Income.ClassOf(source);

    private AdmissionTerms Admission => charter.TermsOn(Today).Admission;

    private StringComparer Comparer => StringComparer.Create(Cultures.Of(texts.Language), ignoreCase: true);

    private string? ExampleOf(IdentifierScheme scheme) =>
        book.Scheme(scheme.Code) is { Example.Length: > 0 } names ? texts["Applications.NumberExample", names.Example] : null;
}
