namespace UnionPortal.Domain.Organisations;

/// <summary>Income of one financial year by source, in whole units of the currency or with kopecks; basis of A12f.</summary>
public class IncomeStatement
{
    public const int CurrencyLength = 3;

    private readonly List<IncomeLine> lines = [];

    private IncomeStatement() { }

    public IncomeStatement(int year, string currency, IEnumerable<IncomeLine> lines)
    {
        Year = year;
        Currency = currency;
        this.lines.AddRange(lines);
    }

    public int Id { get; private set; }

    public int Year { get; private set; }

    /// <summary>ISO 4217 code.</summary>
    public string Currency { get; private set; } = "RUB";

    public IReadOnlyList<IncomeLine> Lines => lines;
}

/// <summary>One source of income: the key of the source (<see cref="IncomeSources"/>) and the amount, never negative.</summary>
public class IncomeLine
{
    public const int SourceLength = 40;

    private IncomeLine() { }

    public IncomeLine(string source, decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Source = source;
        Amount = amount;
    }

    public int Id { get; private set; }

    public string Source { get; private set; } = "";

    public decimal Amount { get; private set; }
}
