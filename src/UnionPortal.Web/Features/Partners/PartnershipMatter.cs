using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Partners;

/// <summary>The end of a partnership as the matter of a vote (A16).</summary>
public sealed class PartnershipMatter(PortalDb db, PartnershipLetterService letters, Texts texts, PartnerFile found, PartnershipEnding ending) : BoardMatter
{
    public override BoardDecision Decision => ending.Decision;

    public override CharterTerms Terms => found.Terms;

    public override string Title => texts["Partners.MatterTitle", NamesOf.Organisation(found.Partner.Organisation, texts.Language)];

    public override string Path => string.Create(CultureInfo.InvariantCulture, $"/partners/{found.Partner.Id}");

    public override string? Reasons => ending.Reasons;

    public override IReadOnlyList<string> WhatFollows => [texts["Partners.Follows.End"], texts["Partners.Follows.Letter"]];

    public override object? Details => new { Partner = found.Partner.Id };

    /// <summary>Another way out may have been taken meanwhile; that the proposal itself is open speaks against nothing.</summary>
    public override IReadOnlyList<Objection> ObjectionsToCarryingOut(DateOnly today) =>
        PartnershipRules.ObjectionsToEnding(found.Partner, ending.Reasons, [], today);

    public override async Task CarryOutAsync(DateOnly today, CancellationToken ct)
    {
        ending.CarryOut(found.Terms, today);
        db.Touch(found.Partner);
        await letters.TellAsync(found, ending, ct);
    }
}

/// <summary>Finds the partnership behind a vote of the board.</summary>
public sealed class PartnershipMatterSource(PortalDb db, PartnerFileQuery partners, PartnershipLetterService letters, Texts texts) : IBoardMatterSource
{
    public async Task<BoardMatter?> FindAsync(int decisionId, CancellationToken ct)
    {
        var ids = await db.PartnershipEndings.Where(one => one.Decision.Id == decisionId).Select(one => one.PartnerId).ToListAsync(ct);
        if (ids is not [int id] || await partners.FindAsync(id, ct) is not { } found) return null;
        return new PartnershipMatter(db, letters, texts, found, found.Endings.Single(one => one.Decision.Id == decisionId));
    }
}
