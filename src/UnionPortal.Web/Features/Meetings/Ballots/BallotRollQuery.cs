using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Reads the organisations of the union as the roll of a poll sees them, and their register numbers.</summary>
public sealed class BallotRollQuery(PortalDb db)
{
    /// <summary>Everyone who belongs to the union on the day, tracked, with what decides on the vote.</summary>
    public async Task<IReadOnlyList<VoterFacts>> FactsOnAsync(DateOnly day, CancellationToken ct)
    {
        HashSet<int> spokenFor = [.. await db.Representatives.Where(one => one.From <= day && (one.Until == null || one.Until > day))
            .Select(one => one.OrganisationId).Distinct().ToListAsync(ct)];
        List<Affiliation> all = [];
        all.AddRange(await db.Members.Include(one => one.Number.Organisation).Include(one => one.Suspensions).ThenInclude(rest => rest.Decision)
            .Where(one => one.AdmittedOn <= day && (one.Departure == null || one.Departure.EffectiveOn > day)).AsSplitQuery().ToListAsync(ct));
        all.AddRange(await db.Candidacies.Include(one => one.Number.Organisation)
            .Where(one => one.StartedOn <= day && (one.AdmittedOn == null || one.AdmittedOn > day) && (one.Departure == null || one.Departure.EffectiveOn > day)).ToListAsync(ct));
        all.AddRange(await db.Partners.Include(one => one.Number.Organisation)
            .Where(one => one.AcceptedOn <= day && (one.Departure == null || one.Departure.EffectiveOn > day)).ToListAsync(ct));
        return [.. all.DistinctBy(one => one.OrganisationId).Select(one => new VoterFacts(one, spokenFor.Contains(one.OrganisationId)))];
    }

    /// <summary>Register numbers of the organisations of a roll, in order; of all who have a vote, or of those who gave it.</summary>
    public async Task<IReadOnlyList<string>> NumbersAsync(int poll, bool votedOnly, CancellationToken ct)
    {
        var numbers = await db.PollVoters.AsNoTracking()
            .Where(voter => voter.PollId == poll && voter.Status != VoterStatus.NotEntitled && voter.Status != VoterStatus.Struck
                && (!votedOnly || voter.Status == VoterStatus.CastWeb || voter.Status == VoterStatus.CastPaper))
            .Select(voter => db.RegistryNumbers.Where(number => number.OrganisationId == voter.OrganisationId).Max(number => number.Value)).ToListAsync(ct);
        return [.. numbers.Order().Select(number => number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture))];
    }

    /// <summary>Register numbers of those who lost their vote after the roll was fixed, each with the decision behind it.</summary>
    public async Task<IReadOnlyList<string>> StruckAsync(int poll, CancellationToken ct)
    {
        var struck = await db.PollVoters.AsNoTracking().Where(voter => voter.PollId == poll && voter.Status == VoterStatus.Struck)
            .Select(voter => new { voter.Reference, Number = db.RegistryNumbers.Where(number => number.OrganisationId == voter.OrganisationId).Max(number => number.Value) }).ToListAsync(ct);
        return [.. struck.OrderBy(one => one.Number).Select(one => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{one.Number:0000}|{one.Reference}"))];
    }
}
