using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>When a change of an organisation may be proposed and decided.</summary>
public static class OrganisationChangeRules
{
    public static readonly Objection NothingChanged = new("ChangeOfNothing");
    public static readonly Objection OneIsOpen = new("ChangeOneIsOpen");
    public static readonly Objection Decided = new("ChangeDecided");
    public static readonly Objection AnswerMissing = new("ChangeAnswerMissing");
    public static readonly Objection DayToCome = new("ChangeDayToCome");
    public static readonly Objection DayMissing = new("ChangeDayMissing");
    public static readonly Objection BeforePresentName = new("ChangeBeforePresentName");

    /// <summary>A new name or head needs its first day, which has come; a name counts from no day before the present one.</summary>
    public static IReadOnlyList<Objection> ObjectionsToProposing(
        Organisation organisation, ChangedFacts after, IReadOnlyCollection<ProposedFounder> founders, IEnumerable<OrganisationChange> earlier, DateOnly today)
    {
        List<Objection> objections = [];
        if (!after.HasName && !after.HasSeat && !after.HasHead && founders.Count == 0) objections.Add(NothingChanged);
        if ((after.HasName || after.HasHead) && after.From is null) objections.Add(DayMissing);
        if (after.From > today) objections.Add(DayToCome.With(after.From.Value));
        if (after.HasName && after.From < organisation.Name.From) objections.Add(BeforePresentName.With(organisation.Name.From));
        if (earlier.Any(one => one.State == ChangeState.Proposed)) objections.Add(OneIsOpen);
        return objections;
    }

    public static IReadOnlyList<Objection> ObjectionsToDeciding(OrganisationChange change, bool approved, string? answer)
    {
        List<Objection> objections = [];
        if (change.State != ChangeState.Proposed) objections.Add(Decided);
        if (!approved && string.IsNullOrWhiteSpace(answer)) objections.Add(AnswerMissing);
        return objections;
    }
}
