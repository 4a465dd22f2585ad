using System.Globalization;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>
/// Who takes part in a secret poll: whoever gave a ballot, and whoever sat in the room when it closed and gave none; both make the quorum,
/// as in an open vote (A2). It is published with the roll, so that anyone can reckon the quorum again.
/// </summary>
/// <param name="InRoomWithoutBallot">Organisations with a vote that were in the room at the close and gave no ballot.</param>
/// <param name="AtOpening">Those present when the meeting was opened, where the charter looks at the quorum only then.</param>
public sealed record Participation(int Entitled, int InRoomWithoutBallot = 0, int? AtOpening = null)
{
    private const string PresentLine = "present", OpeningLine = "opening";

    /// <summary>The lines of the roll that tell it; none where it is the voters alone.</summary>
    public string Text(int voted) =>
        (InRoomWithoutBallot > 0 ? Line(PresentLine, voted + InRoomWithoutBallot) : "") + (AtOpening is { } opening ? Line(OpeningLine, opening) : "");

    /// <summary>As a published roll tells it.</summary>
    [Clause("A2")]
    public static Participation In(string roll)
    {
        Dictionary<string, int> numbers = roll.Split('\n').Select(line => line.Split('|')).Where(parts => parts is ["entitled" or "voted" or PresentLine or OpeningLine, _])
            .ToDictionary(parts => parts[0], parts => int.Parse(parts[1], CultureInfo.InvariantCulture));
        int without = numbers.TryGetValue(PresentLine, out int present) ? present - numbers["voted"] : 0;
        return new(numbers["entitled"], without, numbers.TryGetValue(OpeningLine, out int opening) ? opening : null);
    }

    private static string Line(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}|{number}\n");
}
