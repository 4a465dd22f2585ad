using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Candidacies.Applications.Sections;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Passports;

/// <summary>The page on which figures of a year are stated.</summary>
public sealed record FiguresPage(int OrganisationId, string Organisation, FiguresForm Form, SectionChoices Choices)
{
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>Takes in the figures of the last closed year. Null answers: not there, or not the actor's.</summary>
public sealed class FiguresService(PortalDb db, SectionChoices choices, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");
    public static readonly Objection BoardDecides = new("FiguresBeforeTheBoard", "A15");
    public static readonly Objection OtherYear = new("FiguresOtherYear", "A12f");

    private const string Roubles = "RUB";
    private const int EmptyRows = 3;

    public async Task<FiguresPage?> OpenAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, actor, ct) is not { } organisation) return null;
        return new FiguresPage(id, organisation.Name.Full, FormOf(organisation), choices) { Objections = await IsBeforeTheBoardAsync(id, ct) ? [BoardDecides] : [] };
    }

    /// <summary>The page again with what was typed, tied to what is stored now where somebody saved meanwhile.</summary>
    public async Task<FiguresPage?> AgainAsync(int id, FiguresForm form, IReadOnlyList<Objection> objections, Actor actor, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(id, actor, ct) is not { } organisation) return null;
        if (objections.Contains(ChangedMeanwhile)) form.Version = organisation.Version;
        return new FiguresPage(id, organisation.Name.Full, form, choices) { Objections = objections };
    }

    public async Task<Outcome?> StateAsync(int id, FiguresForm form, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, actor, ct) is not { } organisation) return null;
        if (form.Year != choices.FinancialYear) return Outcome.Refused(OtherYear.With(choices.FinancialYear));
        if (await IsBeforeTheBoardAsync(id, ct)) return Outcome.Refused(BoardDecides);
        db.Expect(organisation, form.Version!.Value);
        organisation.StateIncome(new IncomeStatement(form.Year.Value, form.Currency!, form.Rows.Where(row => row.Amount is > 0).Select(row => new IncomeLine(row.Source!, row.Amount!.Value))));
        bool otherFounders = !form.Named.Select(KeyOf).SequenceEqual(organisation.Founders.Select(KeyOf));
        if (otherFounders) organisation.NameFounders(form.Named);
        audit.Record(actor, Act.EditOrganisation, organisation, new { figuresOf = form.Year, founders = otherFounders });
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outcome.Refused(ChangedMeanwhile);
        }
    }

    private static (string, FounderKind, int) KeyOf(Founder one) => (one.Name, one.Kind, one.Count);

    private async Task<Organisation?> FindAsync(int id, Actor actor, CancellationToken ct) => !actor.MayFor(Act.EditOrganisation, id) ? null
        : await db.Organisations.AsSplitQuery().Include(one => one.Names).Include(one => one.Founders.OrderBy(founder => founder.Id))
            .Include(one => one.Incomes).ThenInclude(income => income.Lines).SingleOrDefaultAsync(one => one.Id == id, ct);

    /// <summary>While the board decides on an application, its figures are those handed in.</summary>
    private Task<bool> IsBeforeTheBoardAsync(int id, CancellationToken ct) =>
        db.Applications.AnyAsync(one => one.OrganisationId == id && one.SubmittedOn != null && one.DecidedOn == null && one.WithdrawnOn == null, ct);

    private FiguresForm FormOf(Organisation organisation)
    {
        IncomeStatement? statement = organisation.IncomeOf(choices.FinancialYear);
        var form = new FiguresForm
        {
            Year = calendar.Today.Year - 1, Version = organisation.Version, Currency = statement?.Currency ?? Roubles, NoIncome = statement is { Lines.Count: 0 },
            Rows = [.. IncomeSources.All.Select(source => new IncomeRow { Source = source, Amount = statement?.Lines.FirstOrDefault(line => line.Source == source)?.Amount })],
            Founders = [.. organisation.Founders.Select(one => new FounderRow { Name = one.Name, Kind = one.Kind, Count = one.Count.ToString(CultureInfo.InvariantCulture) })],
        };
        form.Founders.AddRange(Enumerable.Range(0, EmptyRows).Select(_ => new FounderRow()));
        return form;
    }
}
