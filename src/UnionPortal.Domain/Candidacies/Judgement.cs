using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Candidacies;

/// <summary>What a named person found on a question no figure answers: purposes, commitment, reputation (A12a, A12b, A12d, A13).</summary>
[Clause("A12d")]
public class Judgement
{
    public const int RuleLength = 20;
    public const int ReasonLength = 2000;

    private Judgement() { }

    public Judgement(string rule, bool isMet, Person by, string reason, DateOnly on)
    {
        Rule = rule;
        IsMet = isMet;
        By = by;
        Reason = reason;
        On = on;
    }

    public int Id { get; private set; }

    /// <summary>Key of the rule judged, for example <c>A12d</c> or <c>A13.political</c>.</summary>
    public string Rule { get; private set; } = "";

    public bool IsMet { get; private set; }

    public Person By { get; private set; } = null!;

    public string Reason { get; private set; } = "";

    public DateOnly On { get; private set; }
}
