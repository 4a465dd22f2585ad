using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Passports;

/// <summary>Sets out the passport of any organisation on any day, for its own people and for those who judge it (A12, A13).</summary>
public sealed class OrganisationPassportQuery(PortalDb db, EligibilityFactsQuery facts, ApplicationSheets sheets, FileStore files, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<OrganisationPassportPage?> PageAsync(int id, DateOnly? asked, Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today, on = asked ?? today;
        int year = on.Year - 1;
        if (!actor.MayFor(Act.ReadPassport, id) || await facts.OneAsync(id, year, on, ct) is not { } known) return null;
        CharterTerms terms = charter.TermsOn(on);
        Organisation organisation = known.Facts.Organisation;
        EligibilityPassport passport = EligibilityRules.PassportOf(known.Facts, terms);
        OrganisationName name = organisation.NameOn(on);
        return new OrganisationPassportPage(id, (texts.Language == "en" ? name.English : null) ?? name.Full, passport, [.. passport.Findings.Select(one => PassportRule.Of(one, PapersOf(one, organisation, on), texts))])
        {
            Today = today, Year = year, TermsFrom = charter.VersionOn(on), Income = IncomeOf(organisation.IncomeOf(year), terms), Founders = FoundersOf(organisation),
            Application = known.Application is { } one ? new ApplicationLink(one.Id, one.Number, one.SubmittedOn ?? one.StartedOn, one.SubmittedOn is not null) : null,
            Number = await db.RegistryNumbers.Where(number => number.OrganisationId == id).MaxAsync(number => (int?)number.Value, ct),
        };
    }

    /// <summary>A paper behind the passport; null: none of the organisation's, or not for the actor.</summary>
    public async Task<FileToSend?> PaperAsync(int id, int documentId, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.ReadPassport, id)) return null;
        int? fileId = await db.Organisations.Where(one => one.Id == id).SelectMany(one => one.Documents)
            .Where(one => one.Id == documentId).Select(one => (int?)one.FileId).SingleOrDefaultAsync(ct);
        StoredFile? file = fileId is null ? null : await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == fileId, ct);
        return file is not null && await files.OpenAsync(file, ct) is { } content ? new FileToSend(content, file.ContentType, file.FileName) : null;
    }

    private IReadOnlyList<RulePaper> PapersOf(RuleFinding finding, Organisation organisation, DateOnly on) =>
        [.. PassportEvidence.KindsFor(finding.Rule).Select(kind => PaperOf(kind, organisation, on))];

    private RulePaper PaperOf(string kind, Organisation organisation, DateOnly on)
    {
        Document? latest = organisation.Documents.Where(one => one.Kind == kind && one.AddedOn <= on).MaxBy(one => (one.AddedOn, one.Id));
        string? link = latest is null ? null : FormattableString.Invariant($"/{Cultures.Current}/organisations/{organisation.Id}/passport/papers/{latest.Id}");
        return new RulePaper(sheets.PaperName(kind), link, latest?.AddedOn);
    }

    private IncomeTable? IncomeOf(IncomeStatement? statement, CharterTerms terms)
    {
        if (statement is null) return null;
        IncomeShare share = IncomeShare.Of(statement, terms.Income);
        Fraction asked = terms.Admission.IndependentIncomeMoreThan ?? Fraction.Half;
        List<Reading> readings = [new("Passport.Reading.Charter", share.Independent, share.Total, asked)];
        if (share.Disputed > 0) readings.Add(new("Passport.Reading.Otherwise", share.IndependentReadOtherwise, share.Total, asked));
        return new IncomeTable(share, statement.Currency, [.. statement.Lines.OrderByDescending(line => line.Amount).Select(line => LineOf(line, terms.Income))]) { Readings = readings };
    }

    private IncomeTableLine LineOf(IncomeLine line, IncomeTerms terms) => new(
        texts["Applications.Source." + line.Source], line.Amount, texts["Applications.IncomeClass." + terms.ClassOf(line.Source)], terms.Disputed.Contains(line.Source));

    private List<FounderLine> FoundersOf(Organisation organisation) =>
        [.. organisation.Founders.OrderBy(one => one.Id).Select(one => new FounderLine(one.Name, texts["Applications.FounderKind." + one.Kind], one.Count, one.IsNonState))];
}
