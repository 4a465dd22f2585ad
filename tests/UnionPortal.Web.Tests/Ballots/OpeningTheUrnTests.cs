using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Backups;
using UnionPortal.Web.Features.Meetings.Ballots;

namespace UnionPortal.Web.Tests.Ballots;

/// <summary>Close, count, commitment, two people, list, chain, destroyed key: the failure modes of the design by their numbers.</summary>
public sealed class OpeningTheUrnTests : IAsyncLifetime, IDisposable
{
    private readonly BallotPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task Nothing_in_the_database_links_a_voter_and_a_ballot() // 1, 2
    {
        const int voters = 200;
        int[] members = await portal.MembersExistAsync(voters);
        int poll = await portal.OpenAsync();
        int[] order = [.. members.OrderBy(member => (member * 7919) % 1009)];
        List<string> cast = [], sealedOrder = [];
        foreach (int member in order)
        {
            var (id, envelope, ballot) = await portal.SealAsync(poll, member % 3 == 0 ? PollChoice.Against : PollChoice.For);
            Assert.True((await portal.CastAsync(poll, member, id, envelope))!.Succeeded);
            cast.Add(ballot.TrackerOf(0));
            sealedOrder.Add(Convert.ToHexString(envelope));
        }

        Dictionary<string, int> places = [];
        for (int at = 0; at < voters; at++) places[order[at].ToString(System.Globalization.CultureInfo.InvariantCulture)] = places[sealedOrder[at]] = places[cast[at]] = at;
        Assert.Empty(await portal.SeeAsync(db => LinkageScanner.SuspectsAsync(db, places, voters)));

        List<object[]> urn = await portal.SeeAsync(db => LinkageScanner.HiddenOrderAsync(db, "Envelopes", "hex(\"Sealed\")"));
        AssertChance(urn.ConvertAll(row => sealedOrder.IndexOf((string)row[1])));
        List<object[]> roll = await portal.SeeAsync(db => LinkageScanner.HiddenOrderAsync(db, "PollVoters", "\"OrganisationId\""));
        AssertChance(roll.ConvertAll(row => Array.IndexOf(order, Convert.ToInt32(row[1], System.Globalization.CultureInfo.InvariantCulture))));

        await portal.PublishAsync(poll);

        List<object[]> list = await portal.SeeAsync(db => LinkageScanner.HiddenOrderAsync(db, "OpenedBallots", "\"Tracker\""));
        Assert.Equal(voters, list.Count);
        AssertChance(list.ConvertAll(row => cast.IndexOf((string)row[1])));
        roll = await portal.SeeAsync(db => LinkageScanner.HiddenOrderAsync(db, "PollVoters", "\"OrganisationId\""));
        Assert.Single(roll.Select(row => row[0]).Concat(list.Select(row => row[0])).Distinct()); // No hidden number to join by.
        Assert.Equal(0, await portal.SeeAsync(db => db.Envelopes.CountAsync()));
        Assert.Empty(await portal.SeeAsync(db => LinkageScanner.SuspectsAsync(db, places, voters)));
    }

    [Fact]
    public async Task Envelopes_are_gone_from_the_file_and_a_backup_cannot_be_opened() // 5
    {
        int[] members = await portal.MembersExistAsync(4);
        int poll = await portal.OpenAsync();
        var (id, envelope, _) = await portal.SealAsync(poll, PollChoice.For);
        await portal.CastAsync(poll, members[0], id, envelope);
        await portal.CastAsync(poll, members[1], PollChoice.Against);
        string archive = Path.Combine(portal.DataDirectory, "meanwhile.zip");
        await portal.WithAsync<BackupService, BackupManifest>(backups => backups.MakeAsync(archive, default));

        await portal.PublishAsync(poll);

        foreach (string file in (string[])["portal.db", "portal.db-wal"]) Assert.False(Holds(Path.Combine(portal.DataDirectory, file), envelope), file);
        using ZipArchive zip = await ZipFile.OpenReadAsync(archive);
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.Contains("urn", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(portal.DataDirectory, "urn")));
        Assert.Null(await portal.WithAsync<UrnKeyService, UrnKey?>(async keys => keys.Find(await portal.BallotAsync(poll), null)));
    }

    [Fact]
    public async Task One_tracker_twice_stops_the_publication() // 13
    {
        int[] members = await portal.MembersExistAsync(2);
        int poll = await portal.OpenAsync();
        SecretBallot ballot = await portal.BallotAsync(poll);
        var (id, envelope, filled) = await portal.SealAsync(poll, PollChoice.For);
        await portal.CastAsync(poll, members[0], id, envelope);
        await portal.CastAsync(poll, members[1], Guid.NewGuid(), UrnKey.Seal(ballot.UrnPublicKey, filled.Write(), poll, ballot.ManifestSha256));
        await portal.CloseAsync(poll);
        await portal.CommitAsync(poll);

        Outcome refused = (await portal.OpenUrnAsync(poll))!;

        Objection clash = Assert.Single(refused.Objections);
        Assert.Equal(SecretBallotRules.TrackersClash, clash);
        Assert.Equal(2, ((string)clash.Facts[0]).Split(filled.TrackerOf(0)).Length - 1);
        Assert.Equal(0, await portal.SeeAsync(db => db.OpenedBallots.CountAsync(line => line.PollId == poll)));
    }

    [Fact]
    public async Task Disputed_marks_that_reach_the_margin_void_the_vote() // 15
    {
        int[] members = await portal.MembersExistAsync(5);
        int poll = await portal.OpenAsync();
        for (int at = 0; at < 5; at++) await portal.CastAsync(poll, members[at], at < 3 ? PollChoice.For : PollChoice.Against);
        await portal.CloseAsync(poll);
        Assert.True((await portal.WithAsync<UrnService, Outcome?>(urn => urn.DisputeAsync(poll, 1, portal.OfficeActor, default)))!.Succeeded);
        await portal.CommitAsync(poll);

        Assert.True((await portal.OpenUrnAsync(poll))!.Succeeded);

        Assert.Equal(PollState.Void, await portal.SeeAsync(db => db.Polls.Where(one => one.Id == poll).Select(one => one.State).SingleAsync()));
        Assert.Contains("outcome|void", await portal.SeeAsync(db => db.PollResults.Where(one => one.PollId == poll).Select(one => one.Result).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_envelope_taken_away_or_swapped_is_noticed() // 16
    {
        int[] members = await portal.MembersExistAsync(3);
        int poll = await portal.OpenAsync();
        var (id, envelope, _) = await portal.SealAsync(poll, PollChoice.For);
        await portal.CastAsync(poll, members[0], id, envelope);
        await portal.CastAsync(poll, members[1], PollChoice.For);
        await portal.CloseAsync(poll);
        await portal.TamperAsync(db => db.Envelopes.Where(one => one.PollId == poll && one.Id == id).ExecuteDeleteAsync());
        Assert.Equal([SecretBallotRules.CountsDiffer], (await portal.CommitAsync(poll))!.Objections);

        var (other, swapped, _) = await portal.SealAsync(poll, PollChoice.Against);
        await PutAsync(poll, other, swapped);
        await portal.CommitAsync(poll);
        await portal.TamperAsync(db => db.Envelopes.Where(one => one.PollId == poll && one.Id == other).ExecuteDeleteAsync());
        await PutAsync(poll, id, envelope);
        Assert.Equal([SecretBallotRules.EnvelopesChanged], (await portal.OpenUrnAsync(poll))!.Objections);

        await portal.TamperAsync(db => db.Envelopes.Where(one => one.PollId == poll && one.Id == id).ExecuteDeleteAsync());
        await PutAsync(poll, other, swapped);
        Assert.True((await portal.OpenUrnAsync(poll))!.Succeeded);
        string published = await portal.SeeAsync(db => db.PollResults.Where(one => one.PollId == poll).Select(one => one.Envelopes).SingleAsync());
        Assert.DoesNotContain(Receipts.HashOf(envelope), published, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_after_publication_is_found() // 17
    {
        int[] members = await portal.MembersExistAsync(4);
        int poll = await portal.OpenAsync();
        SealedBallot own = await portal.CastAsync(poll, members[0], PollChoice.For);
        for (int at = 1; at < 4; at++) await portal.CastAsync(poll, members[at], PollChoice.For);
        await portal.PublishAsync(poll);
        Assert.True((await VerifyAsync()).IsWhole);

        await portal.TamperAsync(db => db.OpenedBallots.Where(line => line.PollId == poll && line.Tracker == own.TrackerOf(0))
            .ExecuteUpdateAsync(set => set.SetProperty(line => line.Choice, PollChoice.Against)));

        Assert.False((await VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task Polls_hang_together_and_a_missing_one_is_found()
    {
        int[] members = await portal.MembersExistAsync(3);
        List<int> polls = [];
        for (int round = 0; round < 2; round++)
        {
            int poll = await portal.OpenAsync();
            await portal.CastAsync(poll, members[0], PollChoice.For);
            await portal.PublishAsync(poll);
            polls.Add(poll);
        }

        Assert.True((await VerifyAsync()).IsWhole);
        await portal.TamperAsync(db => db.PollResults.Where(one => one.PollId == polls[0]).ExecuteDeleteAsync());
        Assert.Contains("missing", (await VerifyAsync()).FirstBroken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holders_try_the_key_before_voting_opens_and_one_of_them_opens() // 22, 23
    {
        int[] members = await portal.MembersExistAsync(3);
        int poll = await portal.DraftAsync();
        int holder = portal.SecondActor.PersonId!.Value;
        string pem = (await portal.WithAsync<UrnKeyService, Outcome<string>?>(keys => keys.MakeAsync(poll, UrnKeeper.Holders, [holder], portal.OfficeActor, default)))!.Value;
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(portal.DataDirectory, "urn"), "*.urn"));
        Assert.Equal([SecretBallotRules.HolderUntested], (await portal.WithAsync<BallotOpeningService, Outcome?>(one => one.OpenAsync(poll, portal.OfficeActor, default)))!.Objections);
        using UrnKey wrong = UrnKey.New();
        Assert.Equal([SecretBallotRules.WrongKey], (await portal.WithAsync<UrnKeyService, Outcome?>(keys => keys.TestAsync(poll, wrong.Private, portal.SecondActor, default)))!.Objections);

        Assert.True((await portal.WithAsync<UrnKeyService, Outcome?>(keys => keys.TestAsync(poll, pem, portal.SecondActor, default)))!.Succeeded);
        Assert.True((await portal.WithAsync<BallotOpeningService, Outcome?>(one => one.OpenAsync(poll, portal.OfficeActor, default)))!.Succeeded);
        await portal.CastAsync(poll, members[0], PollChoice.For);
        Assert.Contains(PollRules.NotClosed, (await portal.WithAsync<UrnOpeningService, Outcome?>(one => one.OpenAsync(poll, pem, portal.SecondActor, default)))!.Objections);
        await portal.CloseAsync(poll);
        await portal.CommitAsync(poll);
        Assert.Equal([SecretBallotRules.WrongKey], (await portal.OpenUrnAsync(poll))!.Objections);
        Assert.True((await portal.WithAsync<UrnOpeningService, Outcome?>(one => one.OpenAsync(poll, pem, portal.SecondActor, default)))!.Succeeded);
    }

    [Fact]
    public async Task The_same_person_does_not_open_what_it_committed() // 23
    {
        int[] members = await portal.MembersExistAsync(1);
        int poll = await portal.OpenAsync();
        await portal.CastAsync(poll, members[0], PollChoice.For);
        await portal.CloseAsync(poll);
        await portal.CommitAsync(poll);

        Assert.Equal([SecretBallotRules.SamePerson], (await portal.OpenUrnAsync(poll, portal.OfficeActor))!.Objections);
    }

    [Fact]
    public async Task A_manifest_changed_after_the_opening_makes_every_envelope_unreadable() // 24
    {
        int[] members = await portal.MembersExistAsync(3);
        int poll = await portal.OpenAsync();
        foreach (int member in members) await portal.CastAsync(poll, member, PollChoice.For);
        string forged = (await portal.BallotAsync(poll)).Manifest.Replace("Approve", "Reject", StringComparison.Ordinal);
        await portal.TamperAsync(db => db.SecretBallots.Where(one => one.PollId == poll)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Manifest, forged).SetProperty(one => one.ManifestSha256, BallotBundle.HashOf(forged))));

        await portal.PublishAsync(poll);

        Assert.All(await portal.SeeAsync(db => db.OpenedBallots.Where(line => line.PollId == poll).ToListAsync()), line => Assert.Equal(PollChoice.Invalid, line.Choice));
    }

    [Fact]
    public async Task Paper_goes_into_the_same_urn_by_two()
    {
        int[] members = await portal.MembersExistAsync(2);
        int poll = await portal.OpenAsync();
        await portal.CastAsync(poll, members[0], PollChoice.For);
        Assert.True((await portal.WithAsync<PaperService, Outcome?>(papers => papers.MarkAsync(poll, 2, default)))!.Succeeded);
        await portal.CloseAsync(poll);
        string code = PaperCode.New();
        var choices = new Dictionary<int, PollChoice> { [0] = PollChoice.Against };
        Task<Outcome<bool>?> KeyAsync(Security.Actor by) => portal.WithAsync<PaperService, Outcome<bool>?>(papers => papers.KeyInAsync(poll, code, choices, by, default));

        Assert.False((await KeyAsync(portal.OfficeActor))!.Value);
        Assert.Equal([PaperService.PaperAwaitsAnother], (await KeyAsync(portal.OfficeActor))!.Objections);
        Assert.True((await KeyAsync(portal.SecondActor))!.Value);
        await portal.CommitAsync(poll);
        Assert.True((await portal.OpenUrnAsync(poll))!.Succeeded);

        string tracker = PaperCode.Fill(poll, "", choices, code).TrackerOf(0);
        Assert.Equal(PollChoice.Against, await portal.SeeAsync(db => db.OpenedBallots.Where(line => line.Tracker == tracker).Select(line => line.Choice).SingleAsync()));
    }

    [Fact]
    public async Task Through_the_pages_from_key_to_resolution()
    {
        int[] members = await portal.MembersExistAsync(4);
        int poll = await portal.DraftAsync();
        string page = $"/ru/ballots/{poll}/urn";
        async Task StepAsync(Visitor who, string step, params (string, string)[] fields) =>
            Assert.Equal(HttpStatusCode.Redirect, (await who.PostFromAsync(page, $"{page}/{step}", fields)).StatusCode);
        await StepAsync(portal.Office, "key", ("Form.Keeper", "Server"));
        await StepAsync(portal.Office, "voting");
        SealedBallot own = await portal.CastAsync(poll, members[0], PollChoice.For);
        for (int at = 1; at < 4; at++) await portal.CastAsync(poll, members[at], PollChoice.For);
        await StepAsync(portal.Office, "close", ("early", "true"));
        await StepAsync(portal.Office, "commitment");
        await StepAsync(portal.Second, "opening", ("Form.Key", ""));
        await StepAsync(portal.Office, "announcement", ("Form.Key", ""));

        using Visitor anyone = portal.Visit();
        string text = Visitor.TextOf((await anyone.ReadAsync($"/en/ballots/{poll}?tracker={own.TrackerOf(0)}")).QuerySelector("main"));
        Assert.Contains(own.TrackerOf(0), text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await anyone.GetAsync($"/en/ballots/{poll}/bundle.zip")).StatusCode);
        Assert.Contains("attachment", (await anyone.GetAsync($"/en/ballots/{poll}/checker.html")).Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(await portal.SeeAsync(db => db.Polls.Where(one => one.Id == poll).Select(one => one.Item.Resolution).SingleAsync()));
    }

    private static void AssertChance(List<int> places)
    {
        int n = places.Count;
        Assert.DoesNotContain(-1, places);
        Assert.InRange(Math.Abs(LinkageScanner.Correlation(places)), 0, 4 / Math.Sqrt(n - 1));
        Assert.InRange(places.Where((place, at) => place == at).Count(), 0, 1 + 4);
    }

    private Task<int> PutAsync(int poll, Guid id, byte[] envelope) => portal.TamperAsync(async db =>
    {
        db.Envelopes.Add(new() { PollId = poll, Id = id, Sealed = envelope });
        return await db.SaveChangesAsync();
    });

    private Task<Finding> VerifyAsync() => portal.SeeAsync(db => new PollVerification(db, new SecretPollQuery(db)).VerifyAsync(default));

    private static bool Holds(string file, byte[] marker)
    {
        if (!File.Exists(file)) return false;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(marker.AsSpan(0, 60)) >= 0;
    }
}
