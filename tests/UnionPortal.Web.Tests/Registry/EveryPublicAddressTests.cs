using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Tests.Seeding;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>
/// A visitor who follows every link of the Alliance, both languages: no address fails, no page is heavy, and nothing that is told in
/// confidence stands in any page, list, feed, picture or file.
/// </summary>
[Trait("Clause", "U8")]
public sealed class EveryPublicAddressTests : IDisposable
{
    private const int MostAddresses = 1200, MostPageBytes = 150_000, ShortestSecret = 12;

    private const string Telephone = "+7 495 000-11-22", Mail = "programme@private.example", Budget = "123456.78";

    private static readonly string[] Doors = ["/ru", "/en", "/sitemap.xml", "/robots.txt", "/data/registry.csv", "/data/registry.json", "/badge/0001.svg", "/badge/0044.svg", "/ru/registry/on/2022-05-01", "/ru/feed/registry.atom", "/en/feed/registry.atom"];

    private readonly FreshPortal portal = new();
    private readonly Visitor visitor;
    private readonly List<string> faults = [];

    public EveryPublicAddressTests() =>
        visitor = new(portal.CreateClient(new() { AllowAutoRedirect = false }));

    [Fact]
    public async Task No_public_address_fails_is_heavy_or_tells_what_was_told_in_confidence()
    {
        await TellInConfidenceAsync();
        List<string> secrets = await portal.SeeAsync(SecretsAsync);
        Assert.True(secrets.Count > 60, $"{secrets.Count} secrets");
        await IssueAnEditionAsync();
        HashSet<string> seen = [.. Doors];
        Queue<string> waiting = new(Doors);
        while (waiting.TryDequeue(out string? address))
        {
            foreach (string link in await LookAsync(address, secrets))
                if (seen.Count < MostAddresses && seen.Add(link)) waiting.Enqueue(link);
        }

        Assert.True(seen.Count is > 150 and < MostAddresses, $"{seen.Count} addresses");
        Assert.Contains("Принятая программа помощи", await visitor.Client.GetStringAsync(new Uri("/data/registry.json", UriKind.Relative)), StringComparison.Ordinal);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    /// <summary>
    /// Followers, somebody whose consent was taken back, a document beside them, programmes of a draft and contacts in an accepted report:
    /// what the invented history does not have.
    /// </summary>
    private async Task TellInConfidenceAsync()
    {
        await portal.ActAsync(async db =>
        {
            Organisation organisation = (await db.RegistryNumbers.Include(one => one.Organisation).FirstAsync()).Organisation;
            var gone = new PersonInCharge(organisation, "Отозвавшая Согласие Петровна", null, "Председатель совета", null, portal.Today);
            gone.Withdraw(portal.Today);
            StoredFile page = await db.StoredFiles.FirstAsync(one => one.ContentType == "application/pdf");
            db.Add(new PublicDocument(organisation, PublicDocumentKind.Charter, "Устав", "ru", portal.Today, new PublicFile(page.Id, page.Size), portal.Today));
            db.AddRange(gone, new PersonInCharge(organisation, "Согласная Инна Львовна", null, "Заместитель директора", null, portal.Today));
            db.AddRange(new Follower(1, "follower@private.example", "ru", new string('a', Follower.KeyLength), DateTime.UnixEpoch), new Follower(0, "register@private.example", "en", new string('b', Follower.KeyLength), DateTime.UnixEpoch));
            AnnualReport draft = await db.WholeReports.FirstAsync(one => one.State == ReportState.Draft), waiting = await db.WholeReports.FirstAsync(one => one.State == ReportState.Submitted);
            draft.Write(ReportCatalogue.Programmes, Programme("Непринятая программа помощи", "Итог, которого бюро не видело"), true, null, portal.Today);
            Person by = waiting.Current.SubmittedBy!;
            waiting.Accept(portal.Today);
            waiting.Correct(portal.Today);
            waiting.Write(ReportCatalogue.Programmes, Programme("Принятая программа помощи", $"Звоните {Telephone} или пишите {Mail}"), true, null, portal.Today);
            waiting.Submit(1, by, true, portal.Services.GetRequiredService<UnionPortal.Web.Data.Charters.CharterBook>().TermsOn(portal.Today).Income, portal.Today);
            waiting.Accept(portal.Today);
            db.Touch(waiting);
        });
    }

    private static ReportAnswers Programme(string title, string result) =>
        new() { Rows = [new SortedDictionary<string, string>(StringComparer.Ordinal) { ["title"] = title, ["result"] = result, [ReportCatalogue.Budget] = Budget }] };

    private async Task IssueAnEditionAsync()
    {
        using Visitor office = new(portal.CreateClient(new() { AllowAutoRedirect = false }));
        await office.PostAsync("/ru/account/sign-in", ("Form.Email", "office@demo.example"), ("Form.Password", FreshPortal.Password));
        HttpResponseMessage answer = await office.PostAsync(
            "/ru/registry/publication", ("Form.Number", "1"), ("Form.AsOf", UnionPortal.Web.Shell.Dates.ForMachines(portal.Today)), ("Form.LookedOver", "true"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task<IEnumerable<string>> LookAsync(string address, List<string> secrets)
    {
        using HttpResponseMessage answer = await visitor.GetAsync(address);
        if (answer.Headers.Location is { } onward) return onward.ToString().Contains("sign-in", StringComparison.Ordinal) ? [] : [onward.ToString()];
        if (answer.StatusCode != HttpStatusCode.OK) faults.Add($"{address} answered {(int)answer.StatusCode}");
        string kind = answer.Content.Headers.ContentType?.MediaType ?? "";
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync();
        bool isPage = kind == "text/html";
        if (isPage && bytes.Length > MostPageBytes) faults.Add($"{address} has {bytes.Length} bytes");
        string words = kind == "application/pdf" ? await PrintedPaper.WordsAsync(visitor, address) : WebUtility.HtmlDecode(System.Text.Encoding.UTF8.GetString(bytes));
        faults.AddRange(secrets.Where(secret => words.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(secret => $"{address} tells: {secret}"));
        return isPage ? LinksOf(words) : kind.EndsWith("/xml", StringComparison.Ordinal) ? MappedIn(words) : [];
    }

    /// <summary>Addresses of the portal, without what a filter makes of another filter: those are without number.</summary>
    private static IEnumerable<string> LinksOf(string page)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(page);
        return document.QuerySelectorAll("a[href], link[href], img[src], script[src], meta[property='og:image']")
            .Select(one => (one.GetAttribute("href") ?? one.GetAttribute("src") ?? new Uri(one.GetAttribute("content")!).AbsolutePath).Split('#')[0])
            .Where(link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && link.Count(sign => sign is '=') <= 1);
    }

    private static IEnumerable<string> MappedIn(string map) => XDocument.Parse(map).Descendants().Where(one => one.Name.LocalName == "loc").Select(one => new Uri(one.Value).PathAndQuery);

    /// <summary>What somebody wrote or is known by inside: addresses of mail, words on an applicant, grounds that are argued, the names of those not decided on.</summary>
    private static async Task<List<string>> SecretsAsync(PortalDb db)
    {
        List<string?> secrets =
        [
            Telephone, Mail, "Непринятая программа помощи", "Итог, которого бюро не видело",
            .. await db.Users.Select(one => one.Email).ToListAsync(),
            .. await db.Followers.Select(one => one.Email).ToListAsync(),
            .. await db.Followers.Select(one => one.Key).ToListAsync(),
            .. await db.PeopleInCharge.Where(one => one.WithdrawnOn != null).Select(one => one.Name).ToListAsync(),
            .. await db.Recommendations.Select(one => one.Statement).ToListAsync(),
            .. await db.Recommendations.Select(one => one.Note).ToListAsync(),
            .. await db.Set<Judgement>().Select(one => one.Reason).ToListAsync(),
            .. await db.Set<AdmissionProposal>().Select(one => one.Reasons).ToListAsync(),
            .. await db.CandidacyReviews.Select(one => one.Reasons).ToListAsync(),
            .. await db.SuspensionProposals.Select(one => one.Facts).ToListAsync(),
            .. await db.SuspensionProposals.Select(one => one.Answer).ToListAsync(),
            .. await db.Expulsions.Select(one => one.Facts).ToListAsync(),
            .. await db.Expulsions.Select(one => one.HearingNote).ToListAsync(),
            .. await db.Withdrawals.Select(one => one.Reason).ToListAsync(),
            .. await db.Dissents.Select(one => one.Text).ToListAsync(),
            .. await db.ContactAttempts.Select(one => one.Note).ToListAsync(),
            .. await db.Set<Reading>().Select(one => one.Comment).ToListAsync(),
            .. await db.AgendaItems.Where(one => one.Resolution == null && one.Subject != AgendaSubject.Ordinary).Select(one => one.TextRu).ToListAsync(),
            .. await db.Applications.Where(one => one.DecidedOn == null && !db.RegistryNumbers.Any(number => number.OrganisationId == one.OrganisationId)).SelectMany(one => one.Organisation.Names).Select(one => one.Full).ToListAsync(),
        ];
        return [.. secrets.OfType<string>().Select(one => one.Trim()).Where(one => one.Length >= ShortestSecret).Distinct(), Budget];
    }

    public void Dispose()
    {
        visitor.Dispose();
        portal.Dispose();
    }
}
