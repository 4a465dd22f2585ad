using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Candidacies;

/// <summary>Where a candidacy stands on a day; computed, never stored.</summary>
public enum CandidacyState
{
    NotYet,
    Running,

    /// <summary>The year is over and the board has not decided: nothing flips by itself (A14).</summary>
    UnderReview,
    Admitted,
    Ended,
}

/// <summary>The limited time of an organisation that could not show recommendations (A14).</summary>
[Clause("A14")]
public class Candidacy : Affiliation
{
    public const int AccountLength = 6000;

    private readonly List<Prolongation> prolongations = [];

    private Candidacy() { }

    public Candidacy(RegistryNumber number, DecisionRecord startedBy, DateOnly startedOn, CandidacyTerms terms) : base(number)
    {
        StartedBy = startedBy;
        StartedOn = startedOn;
        Months = terms.Months;
    }

    public DecisionRecord StartedBy { get; private set; } = null!;

    public DateOnly StartedOn { get; private set; }

    public override DateOnly BeganOn => StartedOn;

    /// <summary>Length in months from the first day, prolongations included; dates are always counted from the origin.</summary>
    public int Months { get; private set; }

    public IReadOnlyList<Prolongation> Prolongations => prolongations;

    /// <summary>
    /// The day on which the board reviews: the time is over when it begins. Kept beside what it is counted from, because the
    /// databases count months by rules of their own; nothing but the count can set it.
    /// </summary>
    public DateOnly ReviewDueOn
    {
        get => StartedOn.AddMonths(Months);
        private set { }
    }

    /// <summary>First day of the membership it led to.</summary>
    public DateOnly? AdmittedOn { get; private set; }

    /// <summary>What the candidate tells about its year, for the review.</summary>
    public string? Account { get; private set; }

    public DateOnly? AccountOn { get; private set; }

    public Person? AccountBy { get; private set; }

    public override DateOnly? PassedOverOn => AdmittedOn;

    public override bool StandsOn(DateOnly date) => base.StandsOn(date) && (AdmittedOn is null || date < AdmittedOn);

    public CandidacyState StateOn(DateOnly date)
    {
        if (date < StartedOn) return CandidacyState.NotYet;
        if (AdmittedOn is not null && AdmittedOn <= date) return CandidacyState.Admitted;
        if (Departure is not null && Departure.EffectiveOn <= date) return CandidacyState.Ended;
        return date < ReviewDueOn ? CandidacyState.Running : CandidacyState.UnderReview;
    }

    /// <summary>The candidate tells about its year; it may put the text right until the board decides.</summary>
    public void GiveAccount(string account, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CandidacyRules.ObjectionsToAccount(this, account, today));
        Account = account;
        AccountBy = by;
        AccountOn = today;
    }

    /// <summary>Becomes a member and keeps the number.</summary>
    public Member Admit(DecisionRecord decision, DateOnly on)
    {
        ForbiddenActException.ThrowIfAny(CandidacyRules.ObjectionsToClosing(this));
        AdmittedOn = on;
        return new Member(Number, decision, on);
    }

    /// <summary>Gets more time by decision of the board, within the limit of the charter.</summary>
    public void Prolong(DecisionRecord decision, CandidacyTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CandidacyRules.ObjectionsToProlonging(this, terms));
        prolongations.Add(new Prolongation(decision, today, terms.ProlongationMonths));
        Months += terms.ProlongationMonths;
    }
}

/// <summary>More time for a candidate, by a decision (A14).</summary>
[Clause("A14")]
public class Prolongation
{
    private Prolongation() { }

    internal Prolongation(DecisionRecord decision, DateOnly on, int months)
    {
        Decision = decision;
        On = on;
        Months = months;
    }

    public int Id { get; private set; }

    public DecisionRecord Decision { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public int Months { get; private set; }
}
