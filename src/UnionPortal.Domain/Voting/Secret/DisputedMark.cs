using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>An organisation says that the vote marked in the roll was not its own.</summary>
public class DisputedMark
{
    private DisputedMark() { }

    public DisputedMark(int pollId, Organisation organisation, DateOnly on)
    {
        PollId = pollId;
        Organisation = organisation;
        OrganisationId = organisation.Id;
        NotedOn = on;
    }

    public int PollId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public DateOnly NotedOn { get; private set; }
}
