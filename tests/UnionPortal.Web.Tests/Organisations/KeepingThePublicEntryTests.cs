using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Tests.Organisations;

/// <summary>People in charge stand on the entry by their consent alone; documents are put there and taken off.</summary>
public sealed class KeepingThePublicEntryTests(MembersPortal portal) : IClassFixture<MembersPortal>
{
    private const string Chair = "Председательская Зоя Львовна";

    [Fact]
    public async Task A_name_stands_on_the_entry_from_the_consent_until_it_is_taken_back()
    {
        Member member = await portal.MemberExistsAsync("people@test.example");
        using Visitor head = await portal.SignInAsync("people@test.example");
        string page = $"/ru/organisations/{member.OrganisationId}/people", number = member.Number.ToString();
        Assert.DoesNotContain("Членова", await EntryAsync(member), StringComparison.Ordinal);

        int mandate = await portal.SeeAsync(db => db.Representatives.Where(one => one.OrganisationId == member.OrganisationId).Select(one => one.Id).SingleAsync());
        HttpResponseMessage unsigned = await head.PostAsync(page, ("Form.Mandate", $"{mandate}"), ("Form.ConsentedOn", MembersPortal.Iso(portal.Today)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsigned.StatusCode);
        await NameAsync(head, page, ("Form.Mandate", $"{mandate}"));
        await NameAsync(head, page, ("Form.Name", Chair), ("Form.Position", "Председатель совета"));
        string entry = await EntryAsync(member);
        Assert.Contains("Членова Анна", entry, StringComparison.Ordinal);
        Assert.Contains(Chair, entry, StringComparison.Ordinal);
        Assert.Contains(Chair, await FileAsync("/data/registry.csv"), StringComparison.Ordinal);
        Assert.Contains(Chair, await FileAsync("/data/registry.json"), StringComparison.Ordinal);
        Assert.DoesNotContain(Chair, await FileAsync($"/data/registry-{MembersPortal.Iso(portal.Today)}.json"), StringComparison.Ordinal);

        int person = await portal.SeeAsync(db => db.PeopleInCharge.Where(one => one.OrganisationId == member.OrganisationId).Select(one => one.Id).SingleAsync());
        await head.PostFromAsync(page, $"{page}/{person}/withdrawal");
        await portal.Office.PostFromAsync(page, $"{page}/mandates/{mandate}/withdrawal");
        entry = await EntryAsync(member);
        Assert.DoesNotContain("Членова", entry, StringComparison.Ordinal);
        Assert.DoesNotContain(Chair, entry, StringComparison.Ordinal);
        Assert.DoesNotContain(Chair, await FileAsync("/data/registry.json"), StringComparison.Ordinal);
        Assert.Contains("Больше не названы", Visitor.TextOf((await head.ReadAsync(page)).Body), StringComparison.Ordinal);
        Assert.Equal(4, await portal.SeeAsync(db => db.AuditLines.CountAsync(line => line.Act == "KeepPublicEntry")));
        Assert.Equal(number, member.Number.ToString());
    }

    [Fact]
    public async Task A_document_is_downloaded_by_everybody_until_it_is_taken_off()
    {
        Member member = await portal.MemberExistsAsync("papers@test.example");
        using Visitor head = await portal.SignInAsync("papers@test.example");
        string page = $"/ru/organisations/{member.OrganisationId}/documents";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AddAsync(head, page, "устав.pdf", "no PDF at all")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await AddAsync(head, page, "устав.pdf", "%PDF-1.7 charter")).StatusCode);

        IHtmlDocument entry = await portal.PublicEntryAsync(member.Number);
        string link = entry.QuerySelector(".entry-documents a")!.GetAttribute("href")!;
        using Visitor visitor = portal.Visit();
        HttpResponseMessage file = await visitor.GetAsync(link);
        Assert.Equal(("application/pdf", "nosniff", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Headers.GetValues("X-Content-Type-Options").Single(), file.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Contains("sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7 charter", await file.Content.ReadAsStringAsync());

        int document = await portal.SeeAsync(db => db.PublicDocuments.Where(one => one.OrganisationId == member.OrganisationId).Select(one => one.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await head.PostFromAsync(page, $"{page}/{document}/removal")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await head.PostFromAsync(page, $"{page}/{document}/removal")).StatusCode);
    }

    [Fact]
    public async Task Nobody_keeps_the_entry_of_another()
    {
        Member mine = await portal.MemberExistsAsync("mine@test.example"), other = await portal.MemberExistsAsync("other@test.example");
        using Visitor head = await portal.SignInAsync("mine@test.example");
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/ru/organisations/{other.OrganisationId}/people")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/ru/organisations/{other.OrganisationId}/documents")).StatusCode);
        HttpResponseMessage posted = await head.PostFromAsync($"/ru/organisations/{mine.OrganisationId}/people", $"/ru/organisations/{other.OrganisationId}/people", ("Form.Name", Chair));
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
    }

    [Fact]
    public async Task A_link_to_the_entry_shows_its_picture()
    {
        Member member = await portal.MemberExistsAsync("picture@test.example");
        IHtmlDocument entry = await portal.PublicEntryAsync(member.Number);
        string address = new Uri(entry.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).AbsolutePath;
        using Visitor visitor = portal.Visit();
        HttpResponseMessage picture = await visitor.GetAsync(address);
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        Assert.True((await picture.Content.ReadAsByteArrayAsync()).AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]));

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        again.Headers.IfNoneMatch.Add(picture.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.Client.SendAsync(again)).StatusCode);
    }

    private async Task NameAsync(Visitor who, string page, params (string, string)[] fields)
    {
        HttpResponseMessage answer = await who.PostAsync(page, [.. fields, ("Form.ConsentedOn", MembersPortal.Iso(portal.Today)), ("Form.HoldsConsent", "true")]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> AddAsync(Visitor who, string page, string name, string content)
    {
        string token = (await who.ReadAsync(page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("Charter"), "Form.Kind" }, { new StringContent("Устав"), "Form.Title" },
            { new StringContent("Ru"), "Form.Language" }, { new StringContent("2020-01-01"), "Form.Dated" }, { file, "Form.File", name },
        };
        return await who.Client.PostAsync(new Uri(page, UriKind.Relative), form);
    }

    private async Task<string> EntryAsync(Member member) => Visitor.TextOf((await portal.PublicEntryAsync(member.Number)).Body);

    private async Task<string> FileAsync(string path)
    {
        using Visitor visitor = portal.Visit();
        return await visitor.Client.GetStringAsync(new Uri(path, UriKind.Relative));
    }
}
