using System.Globalization;
using UnionPortal.Benchmarks;

// All benchmarks, or one by its verb: dotnet run -c Release --project tests/UnionPortal.Benchmarks -- pdf
switch (args)
{
    case []:
        await ImportBenchmark.RunAsync();
        await EditionPdfBenchmark.RunAsync();
        await ListPageBenchmark.RunAsync(5_000, 100_000);
        break;
    case ["list", .. var sizes]:
        await ListPageBenchmark.RunAsync(sizes.Length == 0 ? [5_000, 100_000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
        break;
    case ["pdf"]:
        await EditionPdfBenchmark.RunAsync();
        break;
    case ["pdf-seal", var size, var sealedInto]:
        await EditionPdfBenchmark.SealAsync(int.Parse(size, CultureInfo.InvariantCulture), sealedInto);
        break;
    case ["pdf-once", var sealedData]:
        await EditionPdfBenchmark.SetOneAsync(sealedData);
        break;
    case ["bare", var file]:
        await ListPageBenchmark.BareAsync(file);
        break;
    case ["fill", var folder, var count]:
        await Office.FillAsync(folder, int.Parse(count, CultureInfo.InvariantCulture));
        break;
    case ["passport", .. var sizes]:
        await OfficeBenchmark.PassportAsync(sizes is [var members] ? int.Parse(members, CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["office", .. var sizes]:
        await OfficeBenchmark.ListAsync(sizes is [var listed] ? int.Parse(listed, CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["import"]:
        await ImportBenchmark.RunAsync();
        break;
    case ["import-one", var file, var into]:
        await ImportBenchmark.OneAsync(file, into);
        break;
    case ["ballot", .. var sizes]:
        await BallotBenchmark.RunAsync(sizes is [var hall] ? int.Parse(hall, CultureInfo.InvariantCulture) : 2_000);
        break;
    case ["reports", .. var sizes]:
        await ReportsBenchmark.RunAsync(sizes is [var writing] ? int.Parse(writing, CultureInfo.InvariantCulture) : 2_000);
        break;
    case ["review", .. var sizes]:
        foreach (int size in sizes.Length == 0 ? [5_200, 100_000] : sizes.Select(one => int.Parse(one, CultureInfo.InvariantCulture))) await ReviewBenchmark.RunAsync(size);
        break;
    case ["open-vote", .. var sizes]:
        await OpenVoteBenchmark.RunAsync(sizes is [var voting] ? int.Parse(voting, CultureInfo.InvariantCulture) : 2_000);
        break;
    case ["ballot-kill", .. var sizes]:
        await BallotBenchmark.KillAsync(sizes is [var killed] ? int.Parse(killed, CultureInfo.InvariantCulture) : 300);
        break;
    default:
        Console.WriteLine("Without a verb: all. Verbs: import | pdf | list [SIZE …] | office [SIZE] | passport [SIZE] | ballot [VOTERS] | ballot-kill [VOTERS] | open-vote [VOTERS] | reports [WRITERS] | review [SIZE …] | fill FOLDER COUNT");
        break;
}
