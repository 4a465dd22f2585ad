namespace UnionPortal.Web.Data.Records;

/// <summary>How an entry, or the whole register, stood when its followers were last told: what differs from it is news.</summary>
public class FollowedState
{
    private FollowedState() { }

    public FollowedState(int number, string told)
    {
        Number = number;
        Told = told;
    }

    /// <summary>Number of the entry, or <see cref="Follower.WholeRegister"/>.</summary>
    public int Number { get; private set; }

    public string Told { get; private set; } = "";

    public void Tell(string told) => Told = told;
}
