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
public class Candidacy
{
    private Candidacy() { }

    public Candidacy(RegistryNumber number, DecisionRecord startedBy, DateOnly startedOn, CandidacyTerms terms)
    {
        Number = number;
        Organisation = number.Organisation;
        StartedBy = startedBy;
        StartedOn = startedOn;
        Months = terms.Months;
    }

    public int Id { get; private set; }

    public RegistryNumber Number { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public DecisionRecord StartedBy { get; private set; } = null!;

    public DateOnly StartedOn { get; private set; }

    /// <summary>Length in months from the first day, prolongations included; dates are always counted from the origin.</summary>
    public int Months { get; private set; }

    /// <summary>The day on which the board reviews: the time is over when it begins.</summary>
    public DateOnly ReviewDueOn => StartedOn.AddMonths(Months);

    /// <summary>First day of the membership it led to.</summary>
    public DateOnly? AdmittedOn { get; private set; }

    public Departure? Departure { get; private set; }

    public int Version { get; private set; }

    public CandidacyState StateOn(DateOnly date)
    {
        if (date < StartedOn) return CandidacyState.NotYet;
        if (AdmittedOn is not null && AdmittedOn <= date) return CandidacyState.Admitted;
        if (Departure is not null && Departure.EffectiveOn <= date) return CandidacyState.Ended;
        return date < ReviewDueOn ? CandidacyState.Running : CandidacyState.UnderReview;
    }

    /// <summary>Becomes a member and keeps the number.</summary>
    public Member Admit(DecisionRecord decision, DateOnly on)
    {
        ForbiddenActException.ThrowIfAny(CandidacyRules.ObjectionsToClosing(this));
        AdmittedOn = on;
        return new Member(Number, decision, on);
    }

    public void End(DepartureGround ground, DecisionRecord decision, DateOnly on)
    {
        ForbiddenActException.ThrowIfAny(CandidacyRules.ObjectionsToClosing(this));
        Departure = new Departure(ground, decision, on, on);
    }
}
