using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>The register of decisions, newest first.</summary>
public sealed record DecisionRegisterPage(
    IReadOnlyList<DecisionRow> Rows, int Total, DecisionFilter Filter, IReadOnlyList<EffectKind> Kinds, IReadOnlyList<int> Years, Pager Pager);

/// <summary>One decision with its votes and what it changed.</summary>
public sealed record DecisionRow(
    int Id, DecidingBody Body, DateOnly On, string Reference, string SummaryRu, string SummaryEn, VoteLine? Votes, IReadOnlyList<EffectLine> Effects)
{
    /// <summary>So many effects a list shows; a list taken over has thousands.</summary>
    private const int InList = 3;

    public string SummaryIn(string language) => language == "en" ? SummaryEn : SummaryRu;

    public IEnumerable<EffectLine> FirstEffects => Effects.Take(InList);

    public int MoreEffects => Math.Max(0, Effects.Count - InList);
}

/// <summary>How many voted how; with the number of the meeting and the item where the general meeting decided.</summary>
public sealed record VoteLine(int For, int Against, int Abstained, int Recused, BoardResult? Result = null, int? Meeting = null, int? Item = null, int? Entitled = null, int? Present = null);

/// <summary>One decision with what it changed and, for those who may see them, the votes by name.</summary>
public sealed record DecisionPage(DecisionRow Decision, BoardVoting? Voting, bool ShowsVotes, IReadOnlyList<AddresseeLine> Addressees)
{
    /// <summary>Dissents that the reader may read.</summary>
    public IReadOnlyList<DissentLine> Dissents { get; init; } = [];

    public bool MayDissent { get; init; }

    public string PaperPath(string language) => FormattableString.Invariant($"/{language}/decisions/{Decision.Id}.pdf");

    public string LetterPath(AddresseeLine to, string language) => FormattableString.Invariant($"/{language}/decisions/{Decision.Id}/letters/{to.OrganisationId}.pdf");
}

/// <summary>An organisation that the decision is told to.</summary>
public sealed record AddresseeLine(int OrganisationId, string Name);

/// <summary>How the board came to the decision.</summary>
public sealed record BoardVoting(BoardResult Result, DateOnly OpenedOn, string? OpenedBy, string? UrgencyReason, string? UrgencyDeclaredBy, DateOnly? UrgencyDeclaredOn, IReadOnlyList<NamedVote> Votes)
{
    /// <summary>The board meeting at which it was decided; null where the votes were given between meetings.</summary>
    public string? Meeting { get; init; }
}

/// <summary>What a member put on record against a decision (A23).</summary>
public sealed record DissentLine(string Person, string Organisation, DateOnly On, string Text);

public sealed record NamedVote(string Person, string Organisation, VoteChoice Choice, string? Reason);
