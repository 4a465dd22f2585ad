using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Certificates;

/// <summary>What a certificate says, and how the organisation stands today.</summary>
/// <param name="Then">The entry of the register on the day of issue.</param>
/// <param name="Now">The entry of today.</param>
public sealed record CertificateFacts(Certificate Certificate, RegistryEntry Then, RegistryEntry Now)
{
    public string Code => Certificate.Code;

    /// <summary>The event that made it a member or a partner, with the decision behind it.</summary>
    public RegistryEvent Entry => Then.History.Last(one => one.Kind == (Certificate.Kind == CertificateKind.Partnership ? RegistryEventKind.BecamePartner : RegistryEventKind.Admitted));

    /// <summary>Whether what the certificate says is still so.</summary>
    public bool Holds => Now.Standing == (Certificate.Kind == CertificateKind.Partnership ? PublicStanding.Partner : PublicStanding.Member);

    public string CheckPath(string language) => $"/{language}/check/{Code}";

    public string PdfPath(string language) => $"/{language}/certificates/{Code}.pdf";

    /// <summary>How it stands today, for the key of the text.</summary>
    public string State => Now.Standing switch
    {
        PublicStanding.Suspended => "Suspended",
        PublicStanding.Departed => "Departed",
        _ => Holds ? "Holds" : "Changed",
    };

    public string NameIn(string language) => Then.NameIn(language);
}

/// <summary>The certificates of one entry, and whether another can be issued.</summary>
public sealed record CertificatePage(RegistryEntry Entry, IReadOnlyList<CertificateFacts> Issued, IReadOnlyList<Objection> Objections, string Language)
{
    public bool MayIssue => Objections.Count == 0;

    public string Path => $"/{Language}/certificates/{Entry.Number}";
}

/// <summary>The organisations for which the reader may have certificates.</summary>
public sealed record CertificateListPage(IReadOnlyList<RegistryEntry> Entries, string Language);
