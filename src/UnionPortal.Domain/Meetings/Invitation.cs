using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Meetings;

/// <summary>An organisation was called to a meeting: when, and by which letters. How they fared, the letters themselves know.</summary>
public class Invitation
{
    private readonly List<InvitationLetter> letters = [];

    private Invitation() { }

    internal Invitation(GeneralMeeting meeting, Organisation organisation, DateTime sentAt)
    {
        Meeting = meeting;
        Organisation = organisation;
        SentAt = sentAt;
    }

    public int Id { get; private set; }

    public GeneralMeeting Meeting { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public DateTime SentAt { get; private set; }

    /// <summary>Empty where nobody who speaks for the organisation can be reached through the portal: it is called by other means.</summary>
    public IReadOnlyList<InvitationLetter> Letters => letters;

    public void Carried(string address, string messageId) => letters.Add(new InvitationLetter(address, messageId));
}

/// <summary>One letter of an invitation, tied to the outbox by the name it bears at every attempt.</summary>
public class InvitationLetter
{
    public const int AddressLength = 254;
    public const int MessageIdLength = 300;

    private InvitationLetter() { }

    public InvitationLetter(string address, string messageId)
    {
        Address = address;
        MessageId = messageId;
    }

    public int Id { get; private set; }

    public string Address { get; private set; } = "";

    public string MessageId { get; private set; } = "";
}
