using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Certificates.Printing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Certificates;

/// <summary>Certificates for the organisations one speaks for; the office and the president have them of all.</summary>
[Route("{culture:culture}/certificates")]
public sealed class CertificatesController(CertificateQuery certificates, CertificateService service, CertificatePdf pdf) : Controller
{
    [HttpGet(""), May(Act.IssueCertificate)]
    public async Task<IActionResult> Index(int? number, Actor actor, CancellationToken ct) =>
        number is { } asked ? Redirect(FormattableString.Invariant($"/{Cultures.Current}/certificates/{asked}")) : View(await certificates.ListAsync(actor, ct));

    [HttpGet("{number:int}"), May(Act.IssueCertificate)]
    public async Task<IActionResult> Show(int number, Actor actor, CancellationToken ct) =>
        await certificates.PageAsync(number, actor, ct) is { } page ? View(page) : NotFound();

    [HttpPost("{number:int}"), May(Act.IssueCertificate)]
    public async Task<IActionResult> Create(int number, Actor actor, CancellationToken ct)
    {
        Outcome<Certificate>? outcome = await service.IssueAsync(number, actor, ct);
        if (outcome is null) return NotFound();
        if (outcome.Succeeded) return Redirect(FormattableString.Invariant($"/{Cultures.Current}/certificates/{number}"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await certificates.PageAsync(number, actor, ct) is { } page ? View("Show", page) : NotFound();
    }

    [HttpGet("{code}.pdf"), May(Act.IssueCertificate)]
    public async Task<IActionResult> Pdf(string code, Actor actor, CancellationToken ct) =>
        await certificates.FindOwnAsync(code, actor, ct) is { } facts
            ? File(pdf.Write(facts, Cultures.Current), "application/pdf", $"certificate-{facts.Code}-{Cultures.Current}.pdf")
            : NotFound();
}
