using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>Effects and votes in words, the same on pages, in files and on paper.</summary>
public static class EffectWords
{
    /// <summary>What happened, with the ground of a departure: "Departure: merger".</summary>
    public static string What(this Texts texts, EffectLine effect) => effect.Departure is { } ground
        ? texts["Ledger.Effect." + effect.Kind] + ": " + texts["Decisions.Ground." + ground]
        : texts["Ledger.Effect." + effect.Kind];

    /// <summary>Whom it concerns: an organisation, a person, or one of the union's own texts.</summary>
    public static string Whom(this Texts texts, EffectLine effect) => effect.Text is { } text ? texts["Strategy.UnionTextKind." + text] : effect.NameIn(texts.Language);

    /// <summary>The ground of the charter; a key no book knows stays as it is. Null where there is none, or not for this reader.</summary>
    public static string? Ground(this Texts texts, EffectLine effect)
    {
        if (effect.Ground is not { } key) return null;
        return texts.Has("Ledger.Ground." + key) ? texts["Ledger.Ground." + key] : key;
    }

    /// <summary>"For 4, against 0, abstained 1, recused 1."</summary>
    public static string Count(this Texts texts, VoteLine votes) =>
        texts["Ledger.Count", votes.For, votes.Against, votes.Abstained, votes.Recused];
}
