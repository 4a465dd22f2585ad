namespace UnionPortal.Domain.Voting.Secret;

/// <summary>A line of the published list: on this question, under this mark, this choice. Written once, when the urn is opened.</summary>
public class OpenedBallot
{
    private OpenedBallot() { }

    public OpenedBallot(int pollId, int questionNo, string tracker, PollChoice choice)
    {
        PollId = pollId;
        QuestionNo = questionNo;
        Tracker = tracker;
        Choice = choice;
    }

    public int PollId { get; private set; }

    public int QuestionNo { get; private set; }

    public string Tracker { get; private set; } = "";

    public PollChoice Choice { get; private set; }
}
