using System.Globalization;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Cases;

/// <summary>An application as the matter of a vote: admits, takes as candidate or partner, or declines (A14–A16).</summary>
public sealed class AdmissionMatter(PortalDb db, AdmissionLetterService letters, Texts texts, BoardCase found, AdmissionProposal proposal) : BoardMatter
{
    private RegistryNumber? number;

    public override BoardDecision Decision => proposal.Decision;

    public override CharterTerms Terms => found.Terms;

    public override string Title => texts["Board.AdmissionOf", NamesOf.Organisation(found.Application.Organisation, texts.Language)];

    public override string Path => string.Create(CultureInfo.InvariantCulture, $"/board/cases/{found.Application.Id}");

    public override DateOnly? DueOn => found.DueOn;

    public override string? Reasons => proposal.Reasons;

    public override IReadOnlyList<string> WhatFollows => [texts[$"Board.Follows.{proposal.Outcome}"], texts["Board.Follows.Letters", RecommendersTold]];

    public override object? Details => new { proposal.Outcome, Application = found.Application.Id, Number = number?.Value };

    private int RecommendersTold => found.Application.Recommendations.Count(one => one.Answer == RecommendationAnswer.Recommends && one.WithdrawnOn is null);

    public override IReadOnlyList<Objection> ObjectionsToCarryingOut(DateOnly today) =>
        [.. AdmissionRules.ObjectionsToOutcome(proposal.Outcome, proposal.Reasons, found.Facts, found.Terms)];

    public override async Task CarryOutAsync(DateOnly today, CancellationToken ct)
    {
        RegistryNumber? fresh = proposal.NeedsNumber(found.Facts)
            ? new RegistryNumber(await db.NextRegistryNumberAsync(ct), found.Application.Organisation, today)
            : null;
        Admission made = proposal.CarryOut(fresh, found.Facts, found.Terms, today);
        foreach (object entry in new object?[] { made.Member, made.Candidacy, made.Partner }.OfType<object>()) db.Add(entry);
        number = made.Number;
        await letters.TellAsync(found, proposal, made, ct);
        db.Touch(found.Application);
    }

    public override Task NotAdoptedAsync(DateOnly today, CancellationToken ct)
    {
        db.Touch(found.Application);
        return Task.CompletedTask;
    }
}
