using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Shell;

/// <summary>
/// What a vote of the board is about: the board's pages carry the vote, the feature that owns the matter shows it and carries it
/// out. Loaded whole and tracked, on the facts of the day.
/// </summary>
public abstract class BoardMatter
{
    public abstract BoardDecision Decision { get; }

    /// <summary>The terms that decide it: those in force when the case was lodged.</summary>
    public abstract CharterTerms Terms { get; }

    /// <summary>What is decided on, for headings and lists, in the language of the page: "Suspension of membership: Sixth Window".</summary>
    public abstract string Title { get; }

    /// <summary>Path of the page that shows the matter, without culture: <c>/members/12/suspensions/3</c>.</summary>
    public abstract string Path { get; }

    /// <summary>The day by which the board should have decided; null where the charter names none.</summary>
    public virtual DateOnly? DueOn => null;

    /// <summary>Reasons that the board reads and the organisation is told; null where there are none.</summary>
    public virtual string? Reasons => null;

    /// <summary>What will follow if it is adopted, line by line, for the last look before closing.</summary>
    public abstract IReadOnlyList<string> WhatFollows { get; }

    /// <summary>What speaks against closing, besides the rules of the board: a member that has still to be heard.</summary>
    public virtual IReadOnlyList<Objection> ObjectionsToClosing(DateOnly today) => [];

    /// <summary>What has come to speak against carrying it out since it was put to the board.</summary>
    public abstract IReadOnlyList<Objection> ObjectionsToCarryingOut(DateOnly today);

    /// <summary>Carries out the adopted decision and enqueues its letters; the caller notes the audit line and saves once.</summary>
    public abstract Task CarryOutAsync(DateOnly today, CancellationToken ct);

    /// <summary>What the audit line of the closing says about the matter once it is carried out: ids, numbers and codes, never names or texts.</summary>
    public virtual object? Details => null;

    /// <summary>Called when the vote ended without adopting, also when it was taken back.</summary>
    public virtual Task NotAdoptedAsync(DateOnly today, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>A feature that puts matters to the board; each is found by itself, none needs registering.</summary>
public interface IBoardMatterSource
{
    /// <summary>The matter behind a vote; null where it belongs to another source.</summary>
    Task<BoardMatter?> FindAsync(int decisionId, CancellationToken ct);
}
