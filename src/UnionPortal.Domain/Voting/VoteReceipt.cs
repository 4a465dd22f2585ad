using System.Globalization;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Voting;

/// <summary>The code by which a vote and its receipt are known to be the same: it follows from the vote and nothing else.</summary>
public static class VoteReceipt
{
    private const int Length = 16;

    /// <summary>Null where the organisation has given no vote.</summary>
    [Clause("A21")]
    public static string? Of(IReadOnlyCollection<OpenVote> votes)
    {
        if (votes.Count == 0) return null;
        string lines = string.Join('\n', votes.OrderBy(vote => vote.Question).Select(vote => string.Create(CultureInfo.InvariantCulture,
            $"{vote.PollId}|{vote.OrganisationId}|{vote.Question}|{vote.Choice}|{vote.Channel}|{vote.TextSha256}|{DateTime.SpecifyKind(vote.CastAt, DateTimeKind.Utc):O}")));
        return TextHash.Of(lines, "")[..Length];
    }

    /// <summary>Whether the same vote is given once more on the same text: a retry, which changes nothing.</summary>
    public static bool IsRepeated(IReadOnlyCollection<OpenVote> votes, IReadOnlyDictionary<int, PollChoice> choices, string textSha256) =>
        votes.Count > 0 && votes.Count == choices.Count && votes.All(vote => vote.IsOnText(textSha256) && choices.TryGetValue(vote.Question, out PollChoice same) && same == vote.Choice);
}
