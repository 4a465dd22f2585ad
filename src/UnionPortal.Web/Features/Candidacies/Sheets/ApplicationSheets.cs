using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Sheets;

/// <summary>Writes an application out (<see cref="ApplicationSheet"/>), by the terms of its day of lodging.</summary>
public sealed class ApplicationSheets(PortalDb db, CharterBook charter, ReferenceBook book, Texts texts)
{
    /// <param name="application">Loaded whole by <see cref="ApplicationStore"/>.</param>
    /// <param name="language">The reader's: <c>ru</c> or <c>en</c>.</param>
    public async Task<ApplicationSheet> OfAsync(Application application, string language, DateOnly today, CancellationToken ct)
    {
        CharterTerms terms = charter.TermsOn(application.TermsFrom ?? today);
        Texts own = texts.In(language);
        int organisationId = application.OrganisationId;
        List<Representative> mandates = await db.Representatives.Include(one => one.Person).Where(one => one.OrganisationId == organisationId).ToListAsync(ct);
        var words = new SheetWords(own, book);
        IReadOnlyList<PaperLine> papers = await PapersAsync(application, own, ct);
        IncomeTable? income = IncomeOf(application, terms, today, own);
        return new ApplicationSheet
        {
            Language = language, Organisation = application.Organisation.Name.Full, UnionName = charter.Union.NameIn(language),
            Seeking = application.Seeking, State = application.State, Number = application.Number,
            SubmittedOn = application.SubmittedOn, SubmittedBy = application.SubmittedBy?.NameIn(language),
            Sections = words.SectionsOf(application, [.. mandates.Where(one => one.StandsOn(today))], income, papers),
            Founders = words.FoundersOf(application.Organisation), Income = income, Papers = papers,
            Declared = words.DeclaredBy(application.Declarations), Recommendations = RequestsOf(application, own, today),
            Passport = EligibilityRules.PassportOf(EligibilityFacts.Of(application, today), terms),
        };
    }

    /// <summary>What a kind of paper is called in the language of the page.</summary>
    public string PaperName(string kind) => SheetWords.PaperName(kind, texts);

    public string? PaperHint(string kind) => texts.Has($"Applications.Paper.{kind}.Hint") ? texts[$"Applications.Paper.{kind}.Hint"] : null;

    private async Task<IReadOnlyList<PaperLine>> PapersAsync(Application application, Texts own, CancellationToken ct)
    {
        List<int> ids = [.. application.Organisation.Documents.Select(one => one.FileId)];
        Dictionary<int, StoredFile> files = await db.StoredFiles.AsNoTracking().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id, ct);
        return
        [
            .. from document in application.Organisation.Documents
               let file = files.GetValueOrDefault(document.FileId)
               orderby document.AddedOn, document.Id
               select new PaperLine(document.Id, SheetWords.PaperName(document.Kind, own), document.FileName, file?.Size ?? 0, file?.Sha256 ?? "", document.AddedOn),
        ];
    }

    private static IncomeTable? IncomeOf(Application application, CharterTerms terms, DateOnly today, Texts own)
    {
        if (application.Organisation.IncomeOf(application.FinancialYearOn(today)) is not { } statement) return null;
        var lines = from source in IncomeSources.All
                    let line = statement.Lines.FirstOrDefault(one => one.Source == source)
                    where line is not null
                    select new IncomeTableLine(own["Applications.Source." + source], own["Applications.IncomeClass." + terms.Income.ClassOf(source)], line.Amount);
        return new IncomeTable(statement.Year, statement.Currency, [.. lines], IncomeShare.Of(statement, terms.Income));
    }

    public static IReadOnlyList<RequestLine> RequestsOf(Application application, Texts own, DateOnly today) =>
    [
        .. from one in application.Recommendations
           let state = RecommendationStates.Of(one, today)
           orderby one.Id
           select new RequestLine(one.Id, NamesOf.Full(one.Recommender.Organisation.NameOn(one.AskedOn), own.Language), state, own["Applications.RequestState." + state], one.AskedOn, one.AnsweredOn)
           {
               MayBeReminded = RecommendationRules.ObjectionsToReminding(one, today).Count == 0,
               CountsNot = application.TakesRecommendations ? one.WhyNotCountingOn(today) : null,
           },
    ];
}
