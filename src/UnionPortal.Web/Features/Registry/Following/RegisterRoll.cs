using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Following;

/// <summary>What happened to an entry between two looks at the register.</summary>
public enum RollChange
{
    Candidate,
    Member,
    Partner,
    Departed,
}

/// <summary>
/// Who belongs to the union, one sign for each number of the register: little enough to be kept, and what differs between two rolls are the
/// joins and departures, also those that were entered late.
/// </summary>
public static class RegisterRoll
{
    private const char Nobody = ' ';

    public static string Of(RegistrySnapshot snapshot)
    {
        int last = snapshot.Entries.Count == 0 ? 0 : snapshot.Entries[^1].Number;
        char[] roll = new char[last + 1];
        Array.Fill(roll, Nobody);
        foreach (RegistryEntry entry in snapshot.Entries) roll[entry.Number] = SignOf(entry.Standing);
        return new string(roll);
    }

    /// <summary>Joins and departures since an earlier roll, by number. What was suspended or restored belongs all the time.</summary>
    public static IReadOnlyList<(int Number, RollChange Change)> Between(string before, string now)
    {
        List<(int, RollChange)> changes = [];
        for (int number = 1; number < now.Length; number++)
        {
            char was = number < before.Length ? before[number] : Nobody, here = now[number];
            if (was != here && ChangeOf(here) is { } change) changes.Add((number, change));
        }

        return changes;
    }

    private static char SignOf(PublicStanding standing) => standing switch
    {
        PublicStanding.Member or PublicStanding.Suspended => 'M',
        PublicStanding.Candidate or PublicStanding.UnderReview => 'C',
        PublicStanding.Partner => 'P',
        _ => 'D',
    };

    private static RollChange? ChangeOf(char sign) => sign switch
    {
        'M' => RollChange.Member,
        'C' => RollChange.Candidate,
        'P' => RollChange.Partner,
        'D' => RollChange.Departed,
        _ => null,
    };
}
