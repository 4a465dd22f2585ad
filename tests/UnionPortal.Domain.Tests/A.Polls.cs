using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Domain.Tests;

internal static partial class A
{
    /// <summary>The moment polls of these tests open at; they close a day later.</summary>
    public static readonly DateTime Opening = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

    public static readonly DateTime Closing = Opening.AddDays(1);

    public static AgendaItem Item(AgendaSubject subject = AgendaSubject.Ordinary, Organisation? about = null) =>
        Meeting(Today).PutOnAgenda(subject, "Утвердить отчёт", "Approve the report", about);

    public static Poll Draft(PollMode mode = PollMode.Open, int seats = 0, ElectionMode election = ElectionMode.Approval, AgendaItem? item = null) =>
        new(item ?? Item(), mode, Opening, Closing, seats, election);

    /// <summary>An open poll whose roll is so many members in good standing.</summary>
    public static Poll OpenPoll(int members, PollMode mode = PollMode.Open) => Draft(mode).OpenedFor([.. Enumerable.Range(0, members).Select(_ => Member().Made())]);

    public static Poll OpenedFor(this Poll poll, params Affiliation[] organisations)
    {
        poll.Open(organisations.Select(one => new VoterFacts(one, true)), Terms().Voting, Today);
        return poll;
    }

    public static CastBy By(this Poll poll, int voter) => new(poll.Roll[voter].Organisation, Person());

    public static IReadOnlyDictionary<int, PollChoice> Says(PollChoice choice) => new Dictionary<int, PollChoice> { [OpenVote.TheMotion] = choice };

    /// <summary>Votes on the motion, from the first line of the roll down.</summary>
    public static Poll Voted(this Poll poll, params PollChoice[] choices)
    {
        int first = poll.Roll.Count(voter => voter.Status is not (VoterStatus.Entitled or VoterStatus.NotEntitled));
        for (int at = 0; at < choices.Length; at++) poll.Cast(poll.By(first + at), Says(choices[at]), Channel.Link, Opening);
        return poll;
    }
}
