using System.Globalization;

namespace UnionPortal.Benchmarks;

/// <summary>Figures with the bar beside each, for people to read.</summary>
internal sealed class Table(string title, params IReadOnlyList<string> heads)
{
    private readonly List<string> lines = [];

    public void Row(string what, double first, double second, string bar) =>
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{what,-34} {first,12:0} {second,16:0.000}   {bar}"));

    public void Figure(string what, double figure, string unit, string bar) =>
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{what,-34} {figure,12:0.00} {unit,-16}   {bar}"));

    public void Print()
    {
        Console.WriteLine();
        Console.WriteLine(title);
        if (heads.Count == 2) Console.WriteLine($"{"",-34} {heads[0],12} {heads[1],16}   bar");
        foreach (string line in lines) Console.WriteLine(line);
    }
}
