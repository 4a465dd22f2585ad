namespace UnionPortal.Web.Data.Records;

/// <summary>That a reminder went out: one row a reminder, so that none goes twice.</summary>
public class ReminderMark
{
    public const int KeyLength = 100;

    private ReminderMark() { }

    public ReminderMark(string key, DateOnly on)
    {
        Key = key;
        On = on;
    }

    /// <summary>What was reminded of, and which reminder of its row, for example <c>candidacy/12/2027-03-01/60</c>.</summary>
    public string Key { get; private set; } = "";

    public DateOnly On { get; private set; }
}
