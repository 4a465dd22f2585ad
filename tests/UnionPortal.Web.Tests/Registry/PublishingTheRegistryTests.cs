using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Registry.Editions;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Registry;

[Trait("Clause", "U8")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class PublishingTheRegistryTests : IAsyncLifetime
{
    private readonly RegisterPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task The_office_looks_over_the_list_and_issues_the_next_edition()
    {
        using Visitor office = await portal.OfficeAsync();
        string page = Visitor.TextOf((await office.ReadAsync("/ru/registry/publication")).QuerySelector("main"));
        Assert.Contains("Нет названия на английском", page, StringComparison.Ordinal);

        HttpResponseMessage answer = await IssueAsync(office, 1);
        Assert.Equal("/ru/registry/editions/1", answer.Headers.Location?.ToString());
        await portal.TurnPageAsync();
        Assert.Contains("издание № 1", Visitor.TextOf((await office.ReadAsync("/ru/registry/editions/1")).QuerySelector("h1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_next_edition_every_printed_fact_that_changed_stands_side_by_side()
    {
        await PublishAsync(1);
        using Visitor office = await portal.OfficeAsync();
        Assert.Contains("Ничего не изменилось", await SideBySideAsync(office), StringComparison.Ordinal);
        await portal.GivenAsync(async db =>
        {
            var number = await db.RegistryNumbers.Include(one => one.Organisation).SingleAsync(one => one.Value == RegisterPortal.Member);
            number.Organisation.Locate("RU", "TA", "Елабуга");
            return number;
        });

        string page = await SideBySideAsync(office);
        Assert.Contains("Казань, Республика Татарстан", page, StringComparison.Ordinal);
        Assert.Contains("Елабуга, Республика Татарстан", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ничего не изменилось", page, StringComparison.Ordinal);
    }

    private static async Task<string> SideBySideAsync(Visitor office) => Visitor.TextOf((await office.ReadAsync("/ru/registry/publication")).QuerySelector("main"));

    [Fact]
    public async Task A_visitor_may_read_editions_but_not_issue_one()
    {
        using Visitor visitor = portal.Visit();
        HttpResponseMessage answer = await visitor.GetAsync("/ru/registry/publication");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_files_come_from_one_snapshot_and_bear_their_hashes()
    {
        RegistryEdition edition = (await PublishAsync(1)).Value;
        await portal.PrintAsync(edition);
        using Visitor visitor = portal.Visit();
        byte[] json = await visitor.Client.GetByteArrayAsync(new Uri("/ru/registry/editions/1.json", UriKind.Relative));
        Assert.Equal(edition.DataSha256, Convert.ToHexStringLower(SHA256.HashData(json)));
        string sums = await visitor.Client.GetStringAsync(new Uri("/ru/registry/editions/1.sha256", UriKind.Relative));
        Assert.Contains($"{edition.DataSha256}  members-1.json\n", sums, StringComparison.Ordinal);
        foreach (string language in (string[])["ru", "en"])
        {
            byte[] pdf = await visitor.Client.GetByteArrayAsync(new Uri("/ru/registry/editions/1.pdf?lang=" + language, UriKind.Relative));
            Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
            Assert.Contains($"{Convert.ToHexStringLower(SHA256.HashData(pdf))}  members-1-{language}.pdf", sums, StringComparison.Ordinal);
        }

        using JsonDocument data = JsonDocument.Parse(json);
        Assert.Equal(6, data.RootElement.GetProperty("entries").GetArrayLength());
        Assert.Equal("0005", Assert.Single(data.RootElement.GetProperty("newlyDeparted").EnumerateArray()).GetString());
        Assert.DoesNotContain(RegisterPortal.Secret, System.Text.Encoding.UTF8.GetString(json), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Later_acts_change_no_byte_of_an_edition()
    {
        await portal.PrintAsync((await PublishAsync(1)).Value);
        using Visitor visitor = portal.Visit();
        byte[] before = await visitor.Client.GetByteArrayAsync(new Uri("/ru/registry/editions/1.pdf", UriKind.Relative));
        await portal.GivenAsync(db => db.Add(portal.NewMember(9, "АНО «Позже»")).Entity);
        await PublishAsync(2);
        Assert.Equal(before, await visitor.Client.GetByteArrayAsync(new Uri("/ru/registry/editions/1.pdf", UriKind.Relative)));
    }

    [Fact]
    public async Task A_departure_is_published_once_however_late_it_became_public()
    {
        await PublishAsync(1);
        portal.Clock.Advance(TimeSpan.FromDays(60));
        await PublishAsync(2);
        await PublishAsync(3);
        Assert.Equal(["0006"], await NewlyDepartedAsync(2));
        Assert.Empty(await NewlyDepartedAsync(3));
    }

    [Fact]
    public async Task Of_two_who_issue_the_same_number_one_is_told()
    {
        Outcome<RegistryEdition>[] both = await Task.WhenAll(PublishAsync(1), PublishAsync(1));
        Assert.Single(both, outcome => outcome.Succeeded);
        Assert.Equal(PublicationRules.IssuedMeanwhile, Assert.Single(both.Single(outcome => !outcome.Succeeded).Objections));
        Assert.Equal(1, await portal.SeeAsync(db => db.RegistryEditions.CountAsync()));
        Assert.Equal(2, await portal.SeeAsync(db => db.StoredFiles.CountAsync(file => file.ContentType != "application/pdf")));
        Assert.Equal(2, await portal.SeeAsync(db => db.EditionPrints.CountAsync()));
    }

    [Fact]
    public async Task A_day_to_come_and_a_day_before_the_last_edition_are_refused()
    {
        Assert.Equal(PublicationRules.DayToCome, Assert.Single((await PublishAsync(1, portal.Today.AddDays(1))).Objections));
        await PublishAsync(1);
        Assert.Equal(PublicationRules.BeforeLastEdition, Assert.Single((await PublishAsync(2, portal.Today.AddDays(-1))).Objections));
    }

    [Fact]
    public async Task Verify_finds_a_file_that_was_changed()
    {
        await portal.PrintAsync((await PublishAsync(1)).Value);
        Assert.True((await VerifyAsync()).IsWhole);
        string name = await portal.SeeAsync(db => db.StoredFiles.Where(file => file.FileName == "members-1.csv").Select(file => file.StorageName).SingleAsync());
        string path = Directory.EnumerateFiles(portal.DataDirectory, name, SearchOption.AllDirectories).Single();
        await File.AppendAllTextAsync(path, "x");
        Assert.Contains("members-1.csv", (await VerifyAsync()).FirstBroken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_on_paper_tells_an_edition_and_knows_its_files()
    {
        RegistryEdition edition = (await PublishAsync(1)).Value;
        using Visitor visitor = portal.Visit();
        string path = "/ru/check/" + EditionCode.Of(edition);
        Assert.Contains("Такое издание есть: № 1", Visitor.TextOf((await visitor.ReadAsync(path)).QuerySelector("main")), StringComparison.Ordinal);
        Assert.Contains("Файл совпадает", Visitor.TextOf((await visitor.ReadAsync($"{path}?hash={edition.DataSha256}")).QuerySelector("main")), StringComparison.Ordinal);
        Assert.Contains("не совпадает ни с одним", Visitor.TextOf((await visitor.ReadAsync($"{path}?hash={new string('0', 64)}")).QuerySelector("main")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/ru/check/E1-00000000")).StatusCode);
    }

    private Task<Outcome<RegistryEdition>> PublishAsync(int number, DateOnly? asOf = null) =>
        portal.WithAsync<PublicationService, Outcome<RegistryEdition>>(service => service.PublishAsync(asOf ?? portal.Today, number, Actor.Portal, CancellationToken.None));

    private Task<Finding> VerifyAsync() =>
        portal.WithAsync<IEnumerable<IVerifiable>, Finding>(parts => parts.OfType<EditionVerification>().Single().VerifyAsync(CancellationToken.None));

    private Task<HttpResponseMessage> IssueAsync(Visitor office, int number) => office.PostAsync(
        "/ru/registry/publication",
        ("Form.Number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Form.AsOf", UnionPortal.Web.Shell.Dates.ForMachines(portal.Today)), ("Form.LookedOver", "true"));

    private async Task<List<string?>> NewlyDepartedAsync(int number)
    {
        using Visitor visitor = portal.Visit();
        using JsonDocument data = JsonDocument.Parse(await visitor.Client.GetStringAsync(new Uri($"/ru/registry/editions/{number}.json", UriKind.Relative)));
        return [.. data.RootElement.GetProperty("newlyDeparted").EnumerateArray().Select(one => one.GetString())];
    }
}
