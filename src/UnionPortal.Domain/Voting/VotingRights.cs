using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting;

/// <summary>An organisation of the union as the roll of a poll sees it.</summary>
/// <param name="Affiliation">Its membership, candidacy or partnership on the day.</param>
/// <param name="HasMandate">Whether somebody speaks for it on the day.</param>
public sealed record VoterFacts(Affiliation Affiliation, bool HasMandate)
{
    public Organisation Organisation => Affiliation.Organisation;
}

/// <summary>Why an organisation that had a vote has none any more.</summary>
/// <param name="Basis">Suspended or left.</param>
/// <param name="Reference">Number of the decision behind it, where there is one.</param>
public sealed record RightLost(VoterBasis Basis, string? Reference);

/// <summary>Who has a vote on a question on a day, and who has not by which clause (A14, A17, A18, A19).</summary>
public static class VotingRights
{
    /// <summary>The basis of an organisation's vote on a question, with the number of the decision behind it where there is one.</summary>
    /// <param name="about">The organisation the question is about; it does not vote on itself.</param>
    [Clause("A19")]
    [Clause("A18")]
    [Clause("A17")]
    [Clause("A14")]
    public static (VoterBasis Basis, string? Reference) BasisOf(VoterFacts facts, Organisation? about, VotingTerms terms, DateOnly day)
    {
        if (facts.Affiliation is not Member member) return (facts.Affiliation is Candidacy ? VoterBasis.Candidate : VoterBasis.Partner, null);
        if (member.SuspensionOn(day) is { } rests) return (VoterBasis.Suspended, rests.Decision.Reference);
        if (about is not null && IsSame(about, member.Organisation)) return (VoterBasis.OwnMatter, null);
        if (day < member.AdmittedOn.AddDays(terms.NewMemberWaitingDays)) return (VoterBasis.TooNew, null);
        return (facts.HasMandate ? VoterBasis.Votes : VoterBasis.NoMandate, null);
    }

    /// <summary>
    /// Whether an organisation on the roll has lost its vote since: by suspension, at once and for as long as it lasts, or by leaving. What
    /// counts is how it stands when it votes and when voting closes. Null while it stands in good standing.
    /// </summary>
    [Clause("A19")]
    public static RightLost? LostOn(IEnumerable<Member> memberships, DateOnly day)
    {
        List<Member> all = [.. memberships];
        if (all.Exists(member => member.StandingOn(day) == Standing.Good)) return null;
        Suspension? rests = all.Find(member => member.StandingOn(day) == Standing.Suspended)?.SuspensionOn(day);
        return rests is null ? new(VoterBasis.Left, null) : new(VoterBasis.Suspended, rests.Decision.Reference);
    }

    private static bool IsSame(Organisation one, Organisation other) => one == other || (one.Id != 0 && one.Id == other.Id);
}
