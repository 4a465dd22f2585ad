using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>The way somebody tried to reach a member.</summary>
public enum ContactChannel
{
    Mail,
    Telephone,
    Letter,
    Messenger,
    Visit,
}

/// <summary>An attempt to reach a member, and whether it answered; loss of contact rests on these (A18).</summary>
[Clause("A18")]
public class ContactAttempt
{
    public const int NoteLength = 1000;

    private ContactAttempt() { }

    public ContactAttempt(Organisation organisation, ContactChannel channel, DateOnly on, bool answered, Person by, string? note)
    {
        Organisation = organisation;
        OrganisationId = organisation.Id;
        Channel = channel;
        On = on;
        Answered = answered;
        By = by;
        Note = note;
    }

    public int Id { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public ContactChannel Channel { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Whether the organisation was reached; silence is counted anew from here.</summary>
    public bool Answered { get; private set; }

    public Person By { get; private set; } = null!;

    public string? Note { get; private set; }
}
