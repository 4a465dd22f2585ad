using System.Globalization;
using UnionPortal.Benchmarks;

// The benchmarks by their verbs: dotnet run -c Release --project tests/UnionPortal.Benchmarks -- pdf
switch (args)
{
    case ["fill", var folder, var count]:
        await Office.FillAsync(folder, int.Parse(count, CultureInfo.InvariantCulture));
        break;
    default:
        Console.WriteLine("Verbs: fill FOLDER COUNT");
        break;
}
