namespace UnionPortal.Web.Features.YearReview;

/// <summary>What the reports of one currency come to: money in hundredths, and how many reports add anything to each figure.</summary>
public sealed class YearTotal
{
    private const decimal Hundredths = 100;

    public required string Currency { get; init; }

    public int Reports { get; init; }

    public long Income { get; init; }

    public int WithIncome { get; init; }

    public long Independent { get; init; }

    public int WithIndependent { get; init; }

    public long State { get; init; }

    public int WithState { get; init; }

    public long Spending { get; init; }

    public int WithSpending { get; init; }

    public int Dependent { get; init; }

    public long Programmes { get; init; }

    public int WithProgrammes { get; init; }

    public long Beneficiaries { get; init; }

    public int WithBeneficiaries { get; init; }

    public long Employees { get; init; }

    public int WithEmployees { get; init; }

    public long Volunteers { get; init; }

    public int WithVolunteers { get; init; }

    public long VolunteerHours { get; init; }

    public int WithVolunteerHours { get; init; }

    public MoneySum Money() => new(Currency, Reports, new Dictionary<Measure, Figure>
    {
        [Measure.Income] = new(Income / Hundredths, WithIncome), [Measure.Independent] = new(Independent / Hundredths, WithIndependent),
        [Measure.State] = new(State / Hundredths, WithState), [Measure.Spending] = new(Spending / Hundredths, WithSpending),
    }, Dependent);
}
