using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>Purposes, fields of activity and target groups (A12a).</summary>
public sealed class PurposesSection : ISection<PurposesForm>
{
    public string Key => ApplicationSections.Purposes;

    public Task<PurposesForm> FormOfAsync(Application application, CancellationToken ct) => Task.FromResult(new PurposesForm
    {
        Purposes = application.Organisation.Purposes,
        TargetGroups = [.. application.Organisation.TargetGroups], Fields = [.. application.Organisation.Fields],
    });

    public Task WriteAsync(Application application, PurposesForm form, CancellationToken ct)
    {
        string? purposes = string.IsNullOrWhiteSpace(form.Purposes) ? null : form.Purposes.Trim().ReplaceLineEndings("\n");
        application.Organisation.StatePurposes(purposes, form.Fields.Distinct(), form.TargetGroups.Distinct());
        return Task.CompletedTask;
    }
}

/// <summary>Founders or members of the organisation (A12e).</summary>
public sealed class FoundersSection : ISection<FoundersForm>
{
    private static readonly System.Globalization.CultureInfo Plain = System.Globalization.CultureInfo.InvariantCulture;

    public string Key => ApplicationSections.Founders;

    public Task<FoundersForm> FormOfAsync(Application application, CancellationToken ct) => Task.FromResult(new FoundersForm
    {
        Founders = [.. application.Organisation.Founders.Select(one => new FounderRow { Name = one.Name, Kind = one.Kind, Count = one.Count.ToString(Plain) })],
    });

    public Task WriteAsync(Application application, FoundersForm form, CancellationToken ct)
    {
        application.Organisation.NameFounders(form.Written.Select(row => row.ToFounder()));
        return Task.CompletedTask;
    }
}

/// <summary>Income of the last closed year (A12f). A statement without lines says that there was none.</summary>
public sealed class IncomeSection(UnionCalendar calendar) : ISection<IncomeForm>
{
    private const string Roubles = "RUB";

    public string Key => ApplicationSections.Income;

    public Task<IncomeForm> FormOfAsync(Application application, CancellationToken ct)
    {
        IncomeStatement? statement = application.Organisation.IncomeOf(application.FinancialYearOn(calendar.Today));
        return Task.FromResult(new IncomeForm
        {
            Currency = statement?.Currency ?? Roubles,
            NoIncome = statement is { Lines.Count: 0 },
            Rows = [.. IncomeSources.All.Select(source => new IncomeRow { Source = source, Amount = statement?.Lines.FirstOrDefault(line => line.Source == source)?.Amount })],
        });
    }

    public Task WriteAsync(Application application, IncomeForm form, CancellationToken ct)
    {
        IEnumerable<IncomeLine> lines = form.Rows.Where(row => row.Amount is > 0).Select(row => new IncomeLine(row.Source!, row.Amount!.Value));
        application.Organisation.StateIncome(new IncomeStatement(application.FinancialYearOn(calendar.Today), form.Currency!, lines));
        return Task.CompletedTask;
    }
}

/// <summary>What the organisation declares (A12b, A13).</summary>
public sealed class DeclarationsSection : ISection<DeclarationsForm>
{
    public string Key => ApplicationSections.Declarations;

    public Task<DeclarationsForm> FormOfAsync(Application application, CancellationToken ct)
    {
        Declarations given = application.Declarations;
        return Task.FromResult(new DeclarationsForm
        {
            CommitsToMission = given.CommitsToMission, IsIndependentOfState = given.IsIndependentOfState,
            HasNoPoliticalAims = given.HasNoPoliticalAims, DeniesNoHelp = given.DeniesNoHelp, AcceptsConduct = given.AcceptsConduct,
        });
    }

    public Task WriteAsync(Application application, DeclarationsForm form, CancellationToken ct)
    {
        application.Declare(form.ToDeclarations());
        return Task.CompletedTask;
    }
}
