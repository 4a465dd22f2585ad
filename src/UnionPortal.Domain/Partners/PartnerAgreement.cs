using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Partners;

/// <summary>What a partner and the union agreed: field, contact on the partner's side, dates, the paper (A16).</summary>
[Clause("A16")]
public class PartnerAgreement
{
    public const int ReferenceLength = 100;
    public const int SubjectLength = 2000;
    public const int FieldLength = 40;
    public const int ContactLength = 300;

    private PartnerAgreement() { }

    public PartnerAgreement(string reference, string fieldKey, string subject, string contact, DateOnly from, DateOnly? until, int? fileId)
    {
        Reference = reference;
        FieldKey = fieldKey;
        Subject = subject;
        Contact = contact;
        From = from;
        Until = until;
        FileId = fileId;
    }

    public int Id { get; private set; }

    /// <summary>Number of the agreement, as people cite it.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Key of the field of activity in which the partner helps.</summary>
    public string FieldKey { get; private set; } = "";

    /// <summary>What the two sides do for each other.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Who speaks for the partner in this matter; never public.</summary>
    public string Contact { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    /// <summary>The signed paper, where it was stored.</summary>
    public int? FileId { get; private set; }

    public bool StandsOn(DateOnly date) => new Period(From, Until).Covers(date);
}
