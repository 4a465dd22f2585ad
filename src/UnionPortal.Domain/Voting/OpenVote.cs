using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting;

/// <summary>How a vote came in. All channels make one tally.</summary>
public enum Channel
{
    /// <summary>In the room, entered by the office on a show of hands or cards.</summary>
    Room,

    /// <summary>By the representative through the portal while the meeting sits.</summary>
    Link,

    /// <summary>By the representative through the portal before the meeting (A21).</summary>
    Absentee,

    /// <summary>On paper, entered by one person and confirmed by another.</summary>
    Paper,
}

public enum PollChoice
{
    For,
    Against,
    Abstained,

    /// <summary>A paper on which nothing can be read.</summary>
    Invalid,

    /// <summary>Conflict of interest: the organisation sits out.</summary>
    Recused,
}

/// <summary>For which organisation a vote is given, by whom, and for paper who confirmed it.</summary>
/// <param name="Person">The representative who votes; for votes of the room and on paper, the person who enters them.</param>
public sealed record CastBy(Organisation Organisation, Person Person, Person? ConfirmedBy = null);

/// <summary>A named vote of an organisation on one question of a poll.</summary>
public class OpenVote
{
    /// <summary>Number of the question where there is only one.</summary>
    public const int TheMotion = 0;

    private OpenVote() { }

    internal OpenVote(Poll poll, CastBy by, int question, PollChoice choice, Channel channel, string textSha256, DateTime at)
    {
        Poll = poll;
        PollId = poll.Id;
        Organisation = by.Organisation;
        OrganisationId = by.Organisation.Id;
        Person = by.Person;
        ConfirmedBy = by.ConfirmedBy;
        Question = question;
        Choice = choice;
        Channel = channel;
        TextSha256 = textSha256;
        CastAt = at;
    }

    public int Id { get; private set; }

    public Poll Poll { get; private set; } = null!;

    public int PollId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    /// <summary>0 for the motion, else the number of the candidate.</summary>
    public int Question { get; private set; }

    public PollChoice Choice { get; private set; }

    public Channel Channel { get; private set; }

    /// <summary>Who gave it, or who entered it for the room or from paper.</summary>
    public Person Person { get; private set; } = null!;

    /// <summary>Who confirmed a paper vote; always another person than the one who entered it.</summary>
    public Person? ConfirmedBy { get; private set; }

    /// <summary>Hash of the text it was given on.</summary>
    public string TextSha256 { get; private set; } = "";

    public DateTime CastAt { get; private set; }

    public bool IsOf(Organisation organisation) => Organisation == organisation || (organisation.Id != 0 && OrganisationId == organisation.Id);

    /// <summary>Whether it was given on the text that is voted on.</summary>
    public bool IsOnText(string sha256) => TextSha256 == sha256;
}
