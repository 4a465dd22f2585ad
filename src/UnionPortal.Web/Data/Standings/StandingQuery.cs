using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Web.Data.Standings;

/// <summary>What an organisation is under a number of the register on a day, the three chapters read together.</summary>
public enum RegisterStanding
{
    Good,
    Suspended,
    Candidate,

    /// <summary>A candidate whose time is over and on whom the board has not decided.</summary>
    UnderReview,
    Partner,
    Departed,
}

/// <summary>
/// Standings on a day, asked of the database: the same answers as <see cref="Member.StandingOn"/>,
/// <see cref="Candidacy.StateOn"/> and <see cref="Domain.Members.Affiliation.StandsOn"/> give on the loaded history.
/// What only a few have (a rest of rights, a departure) is asked for as a set of ids: the database then begins with the few and
/// does not look at every member for it.
/// </summary>
public sealed class StandingQuery(PortalDb db)
{
    /// <summary>Name of the column that ties an affiliation to its number.</summary>
    public const string NumberId = "NumberId";

    private const string DepartureId = "DepartureId";

    public IQueryable<Member> Members(Standing standing, DateOnly on)
    {
        IQueryable<Member> begun = db.Members.AsNoTracking().Where(one => one.AdmittedOn <= on);
        IQueryable<Member> here = begun.Where(one => one.Departure == null || one.Departure.EffectiveOn > on);
        IQueryable<int?> gone = GoneBy(on);
        IQueryable<int> resting = Resting(on);
        return standing switch
        {
            Standing.NotYet => db.Members.AsNoTracking().Where(one => one.AdmittedOn > on),
            Standing.Departed => begun.Where(one => gone.Contains(EF.Property<int?>(one, DepartureId))),
            Standing.Suspended => here.Where(one => resting.Contains(one.Id)),
            _ => here.Where(one => !resting.Contains(one.Id)),
        };
    }

    /// <summary>Members on a day, suspended or not.</summary>
    public IQueryable<Member> MembersStanding(DateOnly on) =>
        db.Members.AsNoTracking().Where(one => one.AdmittedOn <= on && (one.Departure == null || one.Departure.EffectiveOn > on));

    public IQueryable<Candidacy> Candidacies(CandidacyState state, DateOnly on)
    {
        IQueryable<Candidacy> begun = db.Candidacies.AsNoTracking().Where(one => one.StartedOn <= on);
        IQueryable<Candidacy> notAdmitted = begun.Where(one => one.AdmittedOn == null || one.AdmittedOn > on);
        IQueryable<Candidacy> here = notAdmitted.Where(one => one.Departure == null || one.Departure.EffectiveOn > on);
        IQueryable<int?> gone = GoneBy(on);
        return state switch
        {
            CandidacyState.NotYet => db.Candidacies.AsNoTracking().Where(one => one.StartedOn > on),
            CandidacyState.Admitted => begun.Where(one => one.AdmittedOn != null && one.AdmittedOn <= on),
            CandidacyState.Ended => notAdmitted.Where(one => gone.Contains(EF.Property<int?>(one, DepartureId))),
            CandidacyState.UnderReview => here.Where(one => one.ReviewDueOn <= on),
            _ => here.Where(one => one.ReviewDueOn > on),
        };
    }

    /// <summary>Partners that stand on a day, or those that stood and have gone.</summary>
    public IQueryable<Partner> Partners(bool standing, DateOnly on)
    {
        IQueryable<Partner> begun = db.Partners.AsNoTracking().Where(one => one.AcceptedOn <= on);
        IQueryable<int?> gone = GoneBy(on);
        return standing
            ? begun.Where(one => one.Departure == null || one.Departure.EffectiveOn > on)
            : begun.Where(one => gone.Contains(EF.Property<int?>(one, DepartureId)));
    }

    /// <summary>Ids of the numbers under which an organisation is that on a day.</summary>
    public IQueryable<int> Numbers(RegisterStanding standing, DateOnly on) => standing switch
    {
        RegisterStanding.Good => Members(Standing.Good, on).Select(one => EF.Property<int>(one, NumberId)),
        RegisterStanding.Suspended => Members(Standing.Suspended, on).Select(one => EF.Property<int>(one, NumberId)),
        RegisterStanding.Candidate => Candidacies(CandidacyState.Running, on).Select(one => EF.Property<int>(one, NumberId)),
        RegisterStanding.UnderReview => Candidacies(CandidacyState.UnderReview, on).Select(one => EF.Property<int>(one, NumberId)),
        RegisterStanding.Partner => Partners(true, on).Select(one => EF.Property<int>(one, NumberId)),
        _ => Members(Standing.Departed, on).Select(one => EF.Property<int>(one, NumberId))
            .Concat(Candidacies(CandidacyState.Ended, on).Select(one => EF.Property<int>(one, NumberId)))
            .Concat(Partners(false, on).Select(one => EF.Property<int>(one, NumberId))),
    };

    /// <summary>Ids of the numbers given for a standing that has not begun on a day.</summary>
    public IQueryable<int> NumbersNotYet(DateOnly on) =>
        Members(Standing.NotYet, on).Where(one => !db.Candidacies.Any(former => EF.Property<int>(former, NumberId) == EF.Property<int>(one, NumberId)))
            .Select(one => EF.Property<int>(one, NumberId))
            .Concat(Candidacies(CandidacyState.NotYet, on).Select(one => EF.Property<int>(one, NumberId)))
            .Concat(db.Partners.AsNoTracking().Where(one => one.AcceptedOn > on).Select(one => EF.Property<int>(one, NumberId)));

    /// <summary>Ids of the numbers whose departure has been noted and lies ahead.</summary>
    public IQueryable<int> NumbersLeaving(DateOnly on)
    {
        IQueryable<int?> going = GoingAfter(on);
        return db.Members.AsNoTracking().Where(one => one.AdmittedOn <= on && going.Contains(EF.Property<int?>(one, DepartureId))).Select(one => EF.Property<int>(one, NumberId))
            .Concat(db.Candidacies.AsNoTracking().Where(one => one.StartedOn <= on && going.Contains(EF.Property<int?>(one, DepartureId))).Select(one => EF.Property<int>(one, NumberId)))
            .Concat(db.Partners.AsNoTracking().Where(one => one.AcceptedOn <= on && going.Contains(EF.Property<int?>(one, DepartureId))).Select(one => EF.Property<int>(one, NumberId)));
    }

    private IQueryable<int> Resting(DateOnly on) =>
        db.Set<Suspension>().Where(rest => rest.From <= on && (rest.LiftedOn == null || rest.LiftedOn > on)).Select(rest => EF.Property<int>(rest, "MemberId"));

    private IQueryable<int?> GoneBy(DateOnly on) => db.Set<Departure>().Where(one => one.EffectiveOn <= on).Select(one => (int?)one.Id);

    private IQueryable<int?> GoingAfter(DateOnly on) => db.Set<Departure>().Where(one => one.EffectiveOn > on).Select(one => (int?)one.Id);
}
