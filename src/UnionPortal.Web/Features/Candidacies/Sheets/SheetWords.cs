using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Sheets;

/// <summary>Questions and answers of an application in the words of one language.</summary>
internal sealed class SheetWords(Texts texts, ReferenceBook book)
{
    private string Language => texts.Language;

    public IReadOnlyList<AnswerSection> SectionsOf(
        Application application, IReadOnlyList<Representative> mandates, IncomeTable? income, IReadOnlyList<PaperLine> papers) =>
    [
        Section(ApplicationSections.Organisation, [.. OrganisationAnswers(application.Organisation)]),
        Section(ApplicationSections.Purposes, [.. PurposeAnswers(application.Organisation)]),
        Section(ApplicationSections.Founders, [Ask("Answer.Founders", Lines(FoundersOf(application.Organisation).Select(FounderInWords)))]),
        Section(ApplicationSections.Income, [.. IncomeAnswers(income)]),
        Section(ApplicationSections.People, [.. PeopleAnswers(mandates, application.StartedBy)]),
        Section(ApplicationSections.Documents, [.. papers.Select(paper => new GivenAnswer(paper.Kind, paper.FileName))]),
        Section(ApplicationSections.Declarations, [Ask("Answer.Declared", Lines(DeclaredBy(application.Declarations)))]),
        Section(ApplicationSections.Consent, [Ask("Answer.Consent", ConsentInWords(application))]),
    ];

    public IReadOnlyList<FounderLine> FoundersOf(Organisation organisation) =>
        [.. organisation.Founders.Select(one => new FounderLine(one.Name, texts["Applications.FounderKind." + one.Kind], one.Count, one.IsNonState))];

    public IReadOnlyList<string> DeclaredBy(Declarations given)
    {
        (bool Given, string Key)[] all =
        [
            (given.CommitsToMission, "CommitsToMission"), (given.IsIndependentOfState, "IsIndependentOfState"),
            (given.HasNoPoliticalAims, "HasNoPoliticalAims"), (given.DeniesNoHelp, "DeniesNoHelp"), (given.AcceptsConduct, "AcceptsConduct"),
        ];
        return [.. all.Where(one => one.Given).Select(one => texts["Applications.Declarations." + one.Key])];
    }

    public static string PaperName(string kind, Texts texts)
    {
        string key = "Applications.Paper." + kind;
        return texts.Has(key) ? texts[key] : kind;
    }

    private IEnumerable<GivenAnswer> OrganisationAnswers(Organisation organisation)
    {
        yield return Ask("Organisation.FullName", organisation.Name.Full);
        yield return Ask("Organisation.ShortName", organisation.Name.Short);
        yield return Ask("Organisation.EnglishName", organisation.Name.English);
        foreach (RegistrationNumber number in organisation.Numbers.OrderBy(one => one.Scheme == IdentifierSchemes.Ogrn.Code ? 0 : 1))
            yield return new GivenAnswer(book.NameOfScheme(number.Scheme, Language), number.Value);
        yield return Ask("Organisation.LegalForm", book.NameOfLegalForm(organisation.LegalFormCode, Language));
        yield return Ask("Answer.Country", book.NameOfCountry(organisation.CountryCode, Language));
        if (organisation.RegionKey is not null) yield return Ask("Organisation.Region", book.NameOfRegion(organisation.RegionKey, Language));
        yield return Ask("Organisation.City", organisation.City);
        yield return Ask("Organisation.Website", organisation.Website);
        yield return Ask("Organisation.RegisteredOn", DateInWords(organisation.RegisteredOn));
        yield return Ask("Organisation.ActiveSince", DateInWords(organisation.ActiveSince));
    }

    private IEnumerable<GivenAnswer> PurposeAnswers(Organisation organisation)
    {
        yield return Ask("Purposes.Purposes", organisation.Purposes);
        yield return Ask("Purposes.TargetGroups", Lines(organisation.TargetGroups.Select(key => Known("Groups." + key))));
        yield return Ask("Purposes.Fields", Lines(organisation.Fields.Select(key => Known("Fields." + key))));
    }

    private IEnumerable<GivenAnswer> IncomeAnswers(IncomeTable? income)
    {
        if (income is null)
        {
            yield return Ask("Answer.Income", null);
            yield break;
        }

        string question = texts["Applications.Answer.IncomeOf", income.Year, income.Currency];
        if (income.Lines.Count == 0) yield return new GivenAnswer(question, texts["Applications.Income.NoIncome"]);
        else yield return new GivenAnswer(question, Lines(income.Lines.Select(line => $"{line.Source}: {Amount(line.Amount)}")));
        yield return Ask("Answer.IncomeTotal", Amount(income.Share.Total));
        yield return Ask("Answer.IncomeIndependent", Amount(income.Share.Independent));
    }

    private IEnumerable<GivenAnswer> PeopleAnswers(IReadOnlyList<Representative> mandates, Person startedBy)
    {
        foreach (Representative one in mandates.OrderBy(one => one.Role).ThenBy(one => one.Id))
        {
            string key = one.Role == RepresentativeRole.Head ? "Answer.Head" : one.Person == startedBy ? "Answer.Contact" : "Answer.Representative";
            string shown = texts[one.ShownPublicly ? "Applications.Answer.Shown" : "Applications.Answer.NotShown"];
            yield return Ask(key, Lines(new[] { one.Person.NameIn(Language), one.Position, shown }.OfType<string>()));
        }
    }

    private string FounderInWords(FounderLine one) =>
        one.Count == 1 ? $"{one.Name} — {one.Kind}" : $"{one.Name} — {one.Kind} × {one.Count}";

    private string? ConsentInWords(Application application) => application.ConsentAt is { } at
        ? texts["Applications.Answer.ConsentGiven", DateOnly.FromDateTime(at), application.ConsentText] : null;

    private AnswerSection Section(string key, IReadOnlyList<GivenAnswer> answers) => new(key, texts["Applications.Section." + key], answers);

    private GivenAnswer Ask(string key, string? given) => new(texts["Applications." + key], string.IsNullOrWhiteSpace(given) ? null : given);

    private string Known(string key) => texts.Has(key) ? texts[key] : texts.Has("Applications." + key) ? texts["Applications." + key] : key;

    private string? DateInWords(DateOnly? date) => date is { } day ? Dates.Long(day, Cultures.Of(Language)) : null;

    private string Amount(decimal amount) => Amounts.In(amount, Language);

    private static string? Lines(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : null;
}
