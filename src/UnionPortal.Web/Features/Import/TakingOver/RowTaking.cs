using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>What became of a row.</summary>
public enum RowResult
{
    Joined,
    Changed,
    Left,
    Unchanged,
    Refused,
}

/// <summary>What became of a row, under which number of the register, and which facts changed.</summary>
/// <param name="Made">A new standing to be added to the database; null when there is none.</param>
internal sealed record RowOutcome(RowResult Result, ImportedRow Row, RegistryNumber? Number = null, IReadOnlyList<ImportField>? Changed = null, object? Made = null);

/// <summary>
/// Takes one row over. Nothing begins or ends here but on the record that says "carried over from the list kept before":
/// what the portal's own decisions have done, no list undoes.
/// </summary>
internal sealed class RowTaking(RowTerms terms, CharterTerms charter, CarryingRecord record, NumberGiver numbers)
{
    public RowOutcome Take(ImportedRow row, KnownOrganisation? known)
    {
        if (row.IsRefused) return new RowOutcome(RowResult.Refused, row);
        if (known is null) return Begin(row, FactUpdate.Make(row, EntryOf(row), terms.HomeCountry));
        if (known.StandsOtherwise(terms.As, terms.On) || known.HoldsAsOther(terms.As, row.RegisterNumber)) return Refused(row, RowRules.StandsOtherwise);
        if (known.NumberAs(terms.As) is not { } number) return BeginKnown(row, known.Organisation);
        var departed = known.DepartureAs(terms.As);
        if (departed is not null && !row.HasLeft) return Refused(row, RowRules.HasDeparted.With(departed.EffectiveOn));
        return departed is null && row.HasLeft ? End(row, known, number) : Update(row, known.Organisation, number);
    }

    private static RowOutcome Refused(ImportedRow row, Objection reason) => new(RowResult.Refused, row.Refused(reason));

    private RowOutcome BeginKnown(ImportedRow row, Organisation organisation)
    {
        FactUpdate.Apply(organisation, row, terms.On);
        return Begin(row, organisation);
    }

    private RowOutcome Begin(ImportedRow row, Organisation organisation)
    {
        var number = numbers.Next(organisation, EntryOf(row), row.RegisterNumber);
        var made = Made(number, EntryOf(row));
        if (row.HasLeft) made.End(terms.As, row.Ground, record.Get(), LeavingOf(row, EntryOf(row)), charter);
        object standing = (object?)made.Member ?? (object?)made.Candidacy ?? made.Partner!;
        return new RowOutcome(row.HasLeft ? RowResult.Left : RowResult.Joined, row, number, Made: standing);
    }

    private KnownOrganisation Made(RegistryNumber number, DateOnly entry) => terms.As switch
    {
        ImportKind.Members => new(number.Organisation, new Member(number, record.Get(), entry), null, null),
        ImportKind.Candidates => new(number.Organisation, null, new Candidacy(number, record.Get(), entry, charter.Candidacy), null),
        _ => new(number.Organisation, null, null, new Partner(number, record.Get(), entry)),
    };

    private RowOutcome End(ImportedRow row, KnownOrganisation known, RegistryNumber number)
    {
        var entry = known.EntryAs(terms.As);
        if (row.LeftOn < entry) return Refused(row, RowRules.LeftBeforeJoined);
        known.End(terms.As, row.Ground, record.Get(), LeavingOf(row, entry), charter);
        return new RowOutcome(RowResult.Left, row, number, FactUpdate.Apply(known.Organisation, row, terms.On));
    }

    private RowOutcome Update(ImportedRow row, Organisation organisation, RegistryNumber number)
    {
        var changed = FactUpdate.Apply(organisation, row, terms.On);
        return new RowOutcome(changed.Count == 0 ? RowResult.Unchanged : RowResult.Changed, row, number, changed);
    }

    private DateOnly EntryOf(ImportedRow row) => row.JoinedOn ?? (row.HasLeft ? row.LeftOn : null) ?? terms.On;

    private DateOnly LeavingOf(ImportedRow row, DateOnly entry) => row.LeftOn ?? (terms.On > entry ? terms.On : entry);
}
