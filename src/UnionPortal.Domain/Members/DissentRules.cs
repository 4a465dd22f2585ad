using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Members;

/// <summary>Who may put a dissent on record, and on what (A23).</summary>
public static class DissentRules
{
    public static readonly Objection NotTheBoard = new("DissentNotTheBoard", "A23");
    public static readonly Objection NotAMember = new("DissentNotAMember", "A23");
    public static readonly Objection GivenAlready = new("DissentGivenAlready", "A23");
    public static readonly Objection TextMissing = new("DissentTextMissing", "A23");

    /// <summary>Every member may, a suspended one too: speaking inside is no vote. Once on each decision of the board.</summary>
    [Clause("A23")]
    public static IReadOnlyList<Objection> ObjectionsTo(Member member, DecisionRecord decision, string? text, IEnumerable<Dissent> given, DateOnly today)
    {
        List<Objection> objections = [];
        if (decision.Body != DecidingBody.Board) objections.Add(NotTheBoard);
        if (member.StandingOn(today) is not (Standing.Good or Standing.Suspended)) objections.Add(NotAMember);
        if (given.Any(one => one.Member == member && one.Decision == decision)) objections.Add(GivenAlready);
        if (string.IsNullOrWhiteSpace(text)) objections.Add(TextMissing);
        return objections;
    }
}
