using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>A decision that a mandate rests on.</summary>
public sealed record BasisLine(int Id, string Reference, DateOnly On)
{
    public static BasisLine? Of(DecisionRecord? record) => record is null ? null : new(record.Id, record.Reference, record.On);
}

/// <summary>A mandate of any body: who, for whom or for what merit, since when and by what, until when and by what.</summary>
/// <param name="Path">Of the organisation's entry, without culture.</param>
/// <param name="Note">What else is to be said: chairs, vote rests, lasts until the meeting.</param>
public sealed record MandateLine(
    int Id, string Who, string? For, string? Path, IReadOnlyList<string> Note, string Began, DateOnly From, BasisLine? By,
    string? Ended = null, DateOnly? Until = null, BasisLine? EndedBy = null);

/// <summary>The bodies on a day.</summary>
/// <param name="Problem">Key of what was wrong with the day asked for.</param>
public sealed record CompositionPage(DateOnly Day, DateOnly Today, DateOnly Founded, DateOnly? FirstBoardOn, string? Asked, string? Problem)
{
    public required MandateTable Board { get; init; }

    public required MandateTable FormerBoard { get; init; }

    public required MandateTable Officers { get; init; }

    public required MandateTable FormerOfficers { get; init; }

    public required MandateTable Council { get; init; }

    public required MandateTable FormerCouncil { get; init; }

    public required bool MayKeep { get; init; }

    public string InTheBox => Problem is null ? Shell.Dates.ForMachines(Day) : Asked ?? "";
}

/// <summary>Mandates of one body as a table. Partial <c>_Mandates</c>.</summary>
/// <param name="ForKey">Heading of the second column; null where there is none.</param>
public sealed record MandateTable(string Caption, string? ForKey, IReadOnlyList<MandateLine> Lines, bool ReadsDecisions, bool ShowsEnds);

/// <summary>The page of those who work with the bodies.</summary>
public sealed record KeepingPage
{
    public required IReadOnlyList<MandateLine> Seats { get; init; }

    public required IReadOnlyList<MandateLine> Council { get; init; }

    public required IReadOnlyList<MandateLine> Officers { get; init; }

    public required IReadOnlyList<RecommendationLine> Recommendations { get; init; }

    public required IReadOnlyList<ProposalLine> Proposals { get; init; }

    /// <summary>What the charter has against the board as it stands; nobody is stopped by it.</summary>
    public required IReadOnlyList<Objection> Warnings { get; init; }

    public required bool HasChair { get; init; }

    public required int MaxSeats { get; init; }

    public required bool MayFill { get; init; }

    public required bool MayPropose { get; init; }

    public required bool MayRecommend { get; init; }

    public required bool MayFillCouncil { get; init; }

    public required bool MayAppoint { get; init; }
}

/// <summary>A recommendation of the meeting, and what the board made of it.</summary>
/// <param name="Outcome">Result of the vote; null while it waits.</param>
public sealed record RecommendationLine(int Id, SeatQuestion Question, string Person, string Organisation, BasisLine By, int? ProposalId, BoardResult? Outcome, DateOnly? ClosedOn);

/// <summary>A question about the composition that was put to the board.</summary>
public sealed record ProposalLine(int Id, SeatQuestion Question, string Person, string Organisation, DateOnly OpenedOn, BoardResult Result, DateOnly? ClosedOn);

/// <summary>An organisation found by its number, with those who speak for it.</summary>
public sealed record OrganisationChoice(string Number, string Name, IReadOnlyList<Option> People);
