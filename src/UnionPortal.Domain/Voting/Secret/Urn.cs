using System.Collections.Concurrent;
using System.Security.Cryptography;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>What came out of the urn.</summary>
/// <param name="Lines">Sorted by question and tracker: the order says nothing about who or when.</param>
/// <param name="Clashes">Trackers that came twice on one question; with any, nothing is published.</param>
/// <param name="Invalid">Envelopes that held no ballot of this poll.</param>
public sealed record UrnContents(IReadOnlyList<OpenedBallot> Lines, IReadOnlyList<OpenedBallot> Clashes, int Invalid);

/// <summary>Opens envelopes in memory; nothing of it is kept but the sorted list.</summary>
public static class Urn
{
    [Clause("A2")]
    public static UrnContents Open(IReadOnlyCollection<byte[]> envelopes, UrnKey key, Poll poll, string manifest)
    {
        IReadOnlyList<int> questions = poll.Questions;
        ConcurrentBag<OpenedBallot> lines = [];
        int invalid = 0;
        Parallel.ForEach(envelopes, envelope =>
        {
            SealedBallot? ballot = key.Open(envelope, poll.Id, manifest) is { } plain ? SealedBallot.Read(plain) : null;
            bool counts = ballot is not null && IsOfThis(ballot, poll.Id, manifest, questions, poll.MarksAtMost);
            if (!counts) Interlocked.Increment(ref invalid);
            foreach (int question in questions)
            {
                lines.Add(counts
                    ? new OpenedBallot(poll.Id, question, ballot!.TrackerOf(question), ballot.Answers[question])
                    : new OpenedBallot(poll.Id, question, Tracker.OfInvalid(SHA256.HashData(envelope), question), PollChoice.Invalid));
            }
        });
        List<OpenedBallot> sorted = [.. lines.OrderBy(line => line.QuestionNo).ThenBy(line => line.Tracker, StringComparer.Ordinal)];
        List<OpenedBallot> clashes = [.. sorted.GroupBy(line => (line.QuestionNo, line.Tracker)).Where(group => group.Count() > 1).SelectMany(group => group)];
        return new(sorted, clashes, invalid);
    }

    /// <summary>Whether a ballot was filled in for this poll and wording, answers every question once, and marks no more names than it may.</summary>
    private static bool IsOfThis(SealedBallot ballot, int poll, string manifest, IReadOnlyList<int> questions, int? marksAtMost) =>
        ballot.Poll == poll && ballot.Manifest == manifest && ballot.Answers.Keys.Order().SequenceEqual(questions.Order())
        && ballot.Answers.Values.All(choice => choice is PollChoice.For or PollChoice.Against or PollChoice.Abstained)
        && (marksAtMost is not { } most || ballot.Answers.Values.Count(choice => choice == PollChoice.For) <= most);
}
