using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Editions;
using UnionPortal.Web.Features.Registry.Editions.Printing;
using UnionPortal.Web.Features.Registry.Editions.Prints;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>Editions are printed beside the pages. Here nobody prints by itself: each test is the press.</summary>
[Trait("Clause", "U8")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class PrintingEditionsTests : IAsyncLifetime
{
    private readonly QuietPress portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Until_it_is_printed_a_visitor_gets_a_page_that_says_so_and_never_a_file()
    {
        await PublishAsync();
        using Visitor visitor = portal.Visit();
        foreach ((string path, string words) in new[] { ("/ru/registry/editions/1.pdf", "PDF ещё набирается"), ("/en/registry/editions/1.pdf?lang=ru", "The PDF is still being set") })
        {
            HttpResponseMessage answer = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
            Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("1.pdf", await TextAsync(visitor, "/ru/registry/editions/1"), StringComparison.Ordinal);
        Assert.True(await PrintNextAsync());
        Assert.True(await PrintNextAsync());
        Assert.False(await PrintNextAsync());
        Assert.Contains("1.pdf?lang=ru", await TextAsync(visitor, "/ru/registry/editions/1"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/ru/registry/editions/1.pdf")).StatusCode);
    }

    [Fact]
    public async Task The_finished_file_bears_the_hash_that_the_audit_trail_took_down()
    {
        RegistryEdition edition = await PublishAsync();
        await portal.PrintAsync(edition);
        EditionHolding holding = await HoldingAsync(edition);
        using Visitor visitor = portal.Visit();
        byte[] pdf = await visitor.Client.GetByteArrayAsync(new Uri("/ru/registry/editions/1.pdf?lang=en", UriKind.Relative));
        Assert.Equal(holding.PdfIn("en")!.Sha256, Convert.ToHexStringLower(SHA256.HashData(pdf)));
        Assert.True((await VerifyAsync()).IsWhole);
        await portal.GivenAsync(db => db.EditionPrints.ToList().ConvertAll(one => one.FileId = holding.PdfIn(one.Language == "ru" ? "en" : "ru")!.Id));
        Assert.Contains("the print in", (await VerifyAsync()).FirstBroken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_printed_from_the_sealed_data_whatever_happened_since()
    {
        RegistryEdition edition = await PublishAsync();
        EditionData now = await portal.WithAsync<EditionMaterial, EditionData>(material => material.GatherAsync(portal.Today, CancellationToken.None));
        byte[] before = await PaperAsync(new EditionData(1, portal.Today, null, now.Union, now.Snapshot), edition);
        await portal.GivenAsync(db => db.Add(portal.NewMember(9, "АНО «Позже»")).Entity);
        await portal.PrintAsync(edition);
        Assert.Equal((await HoldingAsync(edition)).PdfIn("ru")!.Sha256, Convert.ToHexStringLower(SHA256.HashData(before)));
    }

    [Fact]
    public async Task Ordered_twice_it_is_one_job_and_a_finished_one_is_not_printed_again()
    {
        RegistryEdition edition = await PublishAsync();
        Outcome?[] orders = await Task.WhenAll(OrderAsync(), OrderAsync());
        Assert.All(orders, order => Assert.True(order!.Succeeded));
        Assert.Equal(2, await portal.SeeAsync(db => db.EditionPrints.CountAsync()));
        await portal.PrintAsync(edition);
        Assert.Equal(EditionPrintService.Finished, Assert.Single((await OrderAsync())!.Objections));
        Assert.Null(await portal.WithAsync<EditionPrintService, Outcome?>(prints => prints.OrderAsync(1, "de", Actor.Portal, CancellationToken.None)));
    }

    [Fact]
    public async Task Of_several_portals_one_prints_and_each_print_is_kept_once()
    {
        await PublishAsync();
        EditionPrint?[] claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ClaimAsync()));
        Assert.Equal(2, claims.Count(claim => claim is not null));
        Assert.Equal(2, claims.OfType<EditionPrint>().Select(claim => claim.Language).Distinct().Count());
        Assert.False(await PrintNextAsync());
    }

    [Fact]
    public async Task Whoever_may_issue_may_cancel_and_order_again()
    {
        RegistryEdition edition = await PublishAsync();
        using Visitor office = await portal.OfficeAsync();
        EditionPrint? claim = await ClaimAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await office.PostFromAsync("/ru/registry/editions/1/printing", "/ru/registry/editions/1/printing/ru/cancel")).StatusCode);
        Assert.False(await portal.WithAsync<EditionPrintClaims, bool>(claims => claims.RenewAsync(claim!, 3, CancellationToken.None)));
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync("/ru/registry/editions/1.pdf?lang=ru")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await office.PostFromAsync("/ru/registry/editions/1/printing", "/ru/registry/editions/1/printing/ru/cancel")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await office.PostFromAsync("/ru/registry/editions/1/printing", "/ru/registry/editions/1/printing/ru")).StatusCode);
        await portal.PrintAsync(edition);
        Assert.True((await HoldingAsync(edition)).IsWhole);
        using Visitor visitor = portal.Visit();
        Assert.DoesNotContain("<form method=\"post\"", await TextAsync(visitor, "/ru/registry/editions/1/printing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_stop_cut_off_is_taken_up_when_the_claim_has_run_out()
    {
        RegistryEdition edition = await PublishAsync();
        EditionPrint lost = (await ClaimAsync())!;
        Assert.True(await PrintNextAsync());
        Assert.False(await PrintNextAsync());
        portal.Clock.Advance(EditionPrintClaims.Held + TimeSpan.FromSeconds(1));
        Assert.True(await PrintNextAsync());
        Assert.True((await HoldingAsync(edition)).IsWhole);
        using var late = new MemoryStream("%PDF-1.7"u8.ToArray());
        StoredFile file = (await portal.Services.GetRequiredService<FileStore>().TakeAsync(late, "late.pdf", FilePurpose.Printed, null, CancellationToken.None)).Value;
        Assert.False(await portal.WithAsync<EditionPrintClaims, bool>(claims => claims.FinishAsync(lost, 1, file, CancellationToken.None)));
        Assert.Empty(Directory.EnumerateFiles(portal.DataDirectory, file.StorageName, SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_took_the_portal_down_three_times_is_given_up_until_it_is_ordered_again()
    {
        await PublishAsync();
        for (int time = 0; time <= EditionPrintClaims.MostAttempts; time++)
        {
            while (await ClaimAsync() is not null)
            {
            }

            portal.Clock.Advance(EditionPrintClaims.Held + TimeSpan.FromSeconds(1));
        }

        Assert.All(await portal.SeeAsync(db => db.EditionPrints.ToListAsync()), print => Assert.Equal(EditionPrintState.Failed, print.State));
        Assert.True((await OrderAsync())!.Succeeded);
        Assert.NotNull(await ClaimAsync());
    }

    private async Task<RegistryEdition> PublishAsync() =>
        (await portal.WithAsync<PublicationService, Outcome<RegistryEdition>>(service => service.PublishAsync(portal.Today, 1, Actor.Portal, CancellationToken.None))).Value;

    private static Task<string> TextAsync(Visitor visitor, string path) => visitor.Client.GetStringAsync(new Uri(path, UriKind.Relative));

    private Task<bool> PrintNextAsync() => portal.Services.GetRequiredService<EditionPrinter>().PrintNextAsync(null, CancellationToken.None);

    private Task<EditionPrint?> ClaimAsync() => portal.WithAsync<EditionPrintClaims, EditionPrint?>(claims => claims.TakeAsync(null, CancellationToken.None));

    private Task<Outcome?> OrderAsync() => portal.WithAsync<EditionPrintService, Outcome?>(prints => prints.OrderAsync(1, "ru", Actor.Portal, CancellationToken.None));

    private Task<EditionHolding> HoldingAsync(RegistryEdition edition) => portal.WithAsync<EditionArchive, EditionHolding>(archive => archive.HoldingAsync(edition, CancellationToken.None));

    private Task<Finding> VerifyAsync() =>
        portal.WithAsync<IEnumerable<IVerifiable>, Finding>(parts => parts.OfType<EditionVerification>().Single().VerifyAsync(CancellationToken.None));

    private async Task<byte[]> PaperAsync(EditionData data, RegistryEdition edition)
    {
        var press = portal.Services.GetRequiredService<EditionPress>();
        await using Stream paper = press.Pdf(data, press.ProofOf(edition, "ru"), "ru", new SettingCounter(CancellationToken.None));
        using var bytes = new MemoryStream();
        await paper.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    /// <summary>A portal whose press does nothing by itself.</summary>
    private sealed class QuietPress : RegisterPortal
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.Remove(services.Single(one => one.ServiceType == typeof(IHostedService) && one.ImplementationType == typeof(EditionPrintJob))));
        }
    }
}
