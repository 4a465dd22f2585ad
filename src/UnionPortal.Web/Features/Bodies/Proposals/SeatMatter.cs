using System.Globalization;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Bodies.Seats;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Proposals;

/// <summary>A co-optation or a removal as the matter of a vote: the seat begins, or ends, with the decision (A8, A10).</summary>
internal sealed class SeatMatter(SeatProposal proposal, SeatFacts facts, CharterTerms terms, string title, PortalDb db, BodyLetterService letters, Texts texts) : BoardMatter
{
    private bool IsCooptation => proposal.Question == SeatQuestion.Cooptation;

    public override BoardDecision Decision => proposal.Decision;

    public override CharterTerms Terms => terms;

    public override string Title => title;

    public override string Path => string.Create(CultureInfo.InvariantCulture, $"/bodies/proposals/{proposal.Id}");

    public override string? Reasons => proposal.Reasons;

    public override IReadOnlyList<string> WhatFollows => !IsCooptation
        ? [texts["Bodies.Follows.Removed"], texts["Bodies.Follows.Letter"]]
        : [texts["Bodies.Follows.Coopted"], texts[terms.Board.CooptedUntilMeeting ? "Bodies.Follows.UntilMeeting" : "Bodies.Follows.NoTerm"], texts["Bodies.Follows.Letter"]];

    public override object? Details => new { Proposal = proposal.Id, proposal.Question, Person = proposal.Person.Id, Organisation = proposal.Organisation.Id };

    public override IReadOnlyList<Objection> ObjectionsToCarryingOut(DateOnly today) => IsCooptation
        ? SeatFillingRules.ObjectionsToFilling(proposal.Person, today, facts, proposal.Organisation, terms.Board)
        : SeatProposalRules.ObjectionsToRemoving(proposal.Seat!, today);

    public override async Task CarryOutAsync(DateOnly today, CancellationToken ct)
    {
        BoardSeat seat = proposal.CarryOut(terms.Board, today);
        if (IsCooptation) db.BoardSeats.Add(seat);
        string template = !IsCooptation ? "SeatRemoved" : seat.LastsUntilMeeting ? "SeatCoopted" : "SeatBegan";
        string reference = Decision.Record!.Reference;
        await TellAsync(template, culture => [BodyLetterService.NameOf(proposal.Organisation, culture), today, reference, today], ct);
    }

    public override Task NotAdoptedAsync(DateOnly today, CancellationToken ct) =>
        TellAsync(IsCooptation ? "NotCoopted" : "NotRemoved", culture => [BodyLetterService.NameOf(proposal.Organisation, culture)], ct);

    private Task TellAsync(string template, Func<string, IEnumerable<object?>> of, CancellationToken ct) => letters.TellAsync(proposal.Person, template, "/bodies", of, ct);
}

/// <summary>Finds the question about the composition behind a vote of the board.</summary>
public sealed class SeatMatterSource(ProposalQuery proposals, SeatFactsQuery facts, PortalDb db, CharterBook charter, BodyLetterService letters, Texts texts) : IBoardMatterSource
{
    public async Task<BoardMatter?> FindAsync(int decisionId, CancellationToken ct) => await proposals.OfDecisionAsync(decisionId, ct) is { } found
        ? new SeatMatter(found, await facts.OfAsync(found.Organisation.Id, ct), charter.TermsOn(found.Decision.OpenedOn), proposals.TitleOf(found), db, letters, texts)
        : null;
}
