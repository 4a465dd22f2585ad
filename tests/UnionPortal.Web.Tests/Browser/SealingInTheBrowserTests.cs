using Microsoft.Playwright;
using UnionPortal.Domain.Voting.Secret;

namespace UnionPortal.Web.Tests.Browser;

/// <summary>What the browser does by itself: it seals what the urn opens, and the checker finds one changed byte.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class SealingInTheBrowserTests(Chromium chromium)
{
    private const string Manifest = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    [Fact]
    public async Task What_the_browser_seals_the_urn_opens()
    {
        IPage page = await chromium.NewPageAsync();
        await page.GotoAsync("/ru/account/sign-in");
        using UrnKey urn = UrnKey.New();

        string[] made = await page.EvaluateAsync<string[]>("""
            async ([urn, manifest]) => {
              const s = await import("/js/sealing.js");
              const nonce = s.bytesOf("000102030405060708090a0b0c0d0e0f");
              const plain = s.write(7, manifest, [[1, "for"], [2, "against"]], nonce, "4711", 320);
              const { envelope } = await s.seal(urn, plain, 7, manifest);
              return [s.base64Of(envelope), await s.trackerOf(nonce, "4711", 1), await s.trackerOf(nonce, "4711", 2)];
            }
            """, new[] { urn.Public, Manifest });

        SealedBallot ballot = SealedBallot.Read(urn.Open(Convert.FromBase64String(made[0]), 7, Manifest))!;
        Assert.Equal([ballot.TrackerOf(1), ballot.TrackerOf(2)], made[1..]);
        Assert.Equal(2, ballot.Answers.Count);
        Assert.Equal(320, SealedBallot.LengthFor(2));
        Assert.Equal(UrnKey.SealedLength(320), Convert.FromBase64String(made[0]).Length);
    }

    [Fact]
    public async Task The_checker_holds_a_bundle_and_finds_one_changed_byte() // 17
    {
        string folder = Directory.CreateTempSubdirectory("bundle-").FullName;
        Dictionary<string, string> files = Bundle();
        await File.WriteAllTextAsync(Path.Combine(folder, "checker.html"), await CheckerAsync());
        foreach ((string name, string text) in files) await File.WriteAllTextAsync(Path.Combine(folder, name), text);
        IPage page = await chromium.NewPageAsync();
        page.Request += (_, request) => Assert.StartsWith("file:", request.Url, StringComparison.Ordinal);
        string[] paths = [.. files.Keys.Select(name => Path.Combine(folder, name))];
        async Task VerdictAsync(string verdict)
        {
            await page.GotoAsync("file://" + Path.Combine(folder, "checker.html"));
            await page.SetInputFilesAsync("#files", paths);
            await Assertions.Expect(page.Locator("#verdict." + verdict)).ToBeVisibleAsync();
        }

        await VerdictAsync("good");
        foreach (string name in (string[])["ballots.txt", "roll.txt", "envelopes.txt", "manifest.json", "result.txt", "chain.txt"])
        {
            string place = Path.Combine(folder, name);
            byte[] bytes = await File.ReadAllBytesAsync(place);
            bytes[^3] ^= 1;
            await File.WriteAllBytesAsync(place, bytes);
            await VerdictAsync("bad");
            bytes[^3] ^= 1;
            await File.WriteAllBytesAsync(place, bytes);
        }
        await VerdictAsync("good");
    }

    private static async Task<string> CheckerAsync() =>
        await File.ReadAllTextAsync(Path.Combine(Repository.WebProject, "Features", "Meetings", "Ballots", "Checking", "checker.html"));

    private static Dictionary<string, string> Bundle()
    {
        List<OpenedBallot> lines = [.. Enumerable.Range(0, 5).Select(at => new OpenedBallot(1, 0, Tracker.Of([(byte)at], "", 0), at < 3 ? Domain.Voting.PollChoice.For : Domain.Voting.PollChoice.Against))];
        const string manifest = "{\"v\":1,\"poll\":1,\"questions\":[{\"no\":0,\"ru\":\"Отчёт\",\"en\":\"Report\"}],\"roll\":[\"0001\",\"0002\",\"0003\",\"0004\",\"0005\"]}\n";
        string envelopes = BallotBundle.EnvelopesText(Enumerable.Range(0, 5).Select(at => new[] { (byte)at }));
        const string result = "poll|1\nquestion|0|for|3\nquestion|0|against|2\nquestion|0|abstained|0\nquestion|0|invalid|0\noutcome|adopted\n";
        BallotBundle bundle = new(manifest, BallotBundle.RollText(new(5), ["0001", "0002", "0003", "0004", "0005"]), envelopes, BallotBundle.BallotsText(lines), result);
        var files = bundle.Files.ToDictionary(file => file.Name, file => file.Text);
        files[BallotBundle.SumsName] = bundle.Sums;
        files["chain.txt"] = $"link|1\nprevious|{BallotBundle.FirstPrevious}\nbundle|{bundle.Sha256}\nchain|{BallotBundle.ChainHash(BallotBundle.FirstPrevious, bundle.Sha256)}\n";
        return files;
    }
}
