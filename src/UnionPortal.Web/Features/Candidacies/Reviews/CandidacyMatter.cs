using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>The review of a candidacy as the matter of a vote: more time, or the end (A14).</summary>
public sealed class CandidacyMatter(PortalDb db, CandidacyLetterService letters, Texts texts, CandidacyFile found, CandidacyReview review) : BoardMatter
{
    public override BoardDecision Decision => review.Decision;

    public override CharterTerms Terms => found.Terms;

    public override string Title => texts["Candidacies.MatterTitle", NamesOf.Organisation(found.Candidacy.Organisation, texts.Language)];

    public override string Path => string.Create(CultureInfo.InvariantCulture, $"/candidacies/{found.Candidacy.Id}");

    public override DateOnly? DueOn => found.Candidacy.ReviewDueOn;

    public override string? Reasons => review.Reasons;

    public override IReadOnlyList<string> WhatFollows =>
        [texts[$"Candidacies.Follows.{review.Outcome}", found.ProlongedUntil], texts["Candidacies.Follows.Letter"]];

    public override object? Details => new { review.Outcome, Candidacy = found.Candidacy.Id };

    public override IReadOnlyList<Objection> ObjectionsToCarryingOut(DateOnly today) =>
        CandidacyRules.ObjectionsToOutcome(found.Candidacy, review.Outcome, found.Terms.Candidacy);

    public override async Task CarryOutAsync(DateOnly today, CancellationToken ct)
    {
        review.CarryOut(found.Terms, today);
        db.Touch(found.Candidacy);
        await letters.TellAsync(found, review, ct);
    }
}

/// <summary>Finds the candidacy behind a vote of the board.</summary>
public sealed class CandidacyMatterSource(PortalDb db, CandidacyFileQuery files, CandidacyLetterService letters, Texts texts) : IBoardMatterSource
{
    public async Task<BoardMatter?> FindAsync(int decisionId, CancellationToken ct)
    {
        var ids = await db.CandidacyReviews.Where(one => one.Decision.Id == decisionId).Select(one => one.CandidacyId).ToListAsync(ct);
        if (ids is not [int id] || await files.FindAsync(id, ct) is not { } found) return null;
        return new CandidacyMatter(db, letters, texts, found, found.Reviews.Single(one => one.Decision.Id == decisionId));
    }
}
