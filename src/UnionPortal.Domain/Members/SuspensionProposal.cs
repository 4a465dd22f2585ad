using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Members;

/// <summary>
/// What the board is asked about a member whose rights are to rest: ground, facts, the notice with its last day to answer, the
/// member's answer, and the decision it became (A19).
/// </summary>
[Clause("A19")]
public class SuspensionProposal
{
    public const int FactsLength = 4000;
    public const int AnswerLength = 6000;

    private SuspensionProposal() { }

    public SuspensionProposal(Member member, string ground, string facts, DateOnly proposedOn, SuspensionTerms terms, BoardDecision decision)
    {
        Member = member;
        Ground = ground;
        Facts = facts;
        ProposedOn = proposedOn;
        AnswerBy = proposedOn.AddDays(terms.AnswerDays);
        Decision = decision;
    }

    public int Id { get; private set; }

    public Member Member { get; private set; } = null!;

    public int MemberId { get; private set; }

    public string Ground { get; private set; } = "";

    /// <summary>What happened, as told to the member and the board; never public.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>The day of the notice to the member.</summary>
    public DateOnly ProposedOn { get; private set; }

    /// <summary>The last day on which the board waits for the member's answer.</summary>
    public DateOnly AnswerBy { get; private set; }

    public string? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public Person? AnsweredBy { get; private set; }

    public BoardDecision Decision { get; private set; } = null!;

    public int Version { get; private set; }

    /// <summary>The member says its side; it may do so as long as the matter is open.</summary>
    public void GiveAnswer(string answer, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(SuspensionRules.ObjectionsToAnswering(this, answer, today));
        Answer = answer;
        AnsweredBy = by;
        AnsweredOn = today;
    }

    /// <summary>Carries out the adopted decision from the day of its closing.</summary>
    public Suspension CarryOut(GeneralMeeting? next, SuspensionTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(SuspensionRules.ObjectionsToCarryingOut(this, terms, today));
        return Member.Suspend(Decision.Record!, next, Ground, terms, today);
    }
}

/// <summary>What the board is asked about a member whose rights rest: to give them back before the meeting (A19).</summary>
[Clause("A19")]
public class LiftingProposal
{
    private LiftingProposal() { }

    public LiftingProposal(Member member, string reasons, BoardDecision decision)
    {
        Member = member;
        Reasons = reasons;
        Decision = decision;
    }

    public int Id { get; private set; }

    public Member Member { get; private set; } = null!;

    public int MemberId { get; private set; }

    public string Reasons { get; private set; } = "";

    public BoardDecision Decision { get; private set; } = null!;

    public void CarryOut(DateOnly today) => Member.Reinstate(Decision.Record ?? throw new ForbiddenActException([SuspensionRules.NotAdopted]), today);
}
