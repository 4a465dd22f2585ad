using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Data;

/// <summary>What several subjects ask about general meetings and about those who have a vote in them.</summary>
public abstract partial class PortalDb
{
    /// <summary>General meetings with agenda and resolutions, tracked.</summary>
    public IQueryable<GeneralMeeting> WholeMeetings => GeneralMeetings.AsSplitQuery()
        .Include(one => one.Agenda.OrderBy(item => item.Number)).ThenInclude(item => item.About!.Names)
        .Include(one => one.Agenda).ThenInclude(item => item.MovedTo)
        .Include(one => one.Resolutions).ThenInclude(one => one.Record);

    /// <summary>Meetings with all that happened around and in them: invitations, delegates, their comings and goings, wordings, papers, speakers, minutes; tracked.</summary>
    public IQueryable<GeneralMeeting> MeetingsInFull => WholeMeetings
        .Include(one => one.Minutes)
        .Include(one => one.Invitations).ThenInclude(one => one.Letters)
        .Include(one => one.Invitations).ThenInclude(one => one.Organisation.Names)
        .Include(one => one.Delegates).ThenInclude(one => one.Organisation.Names)
        .Include(one => one.Delegates).ThenInclude(one => one.Person)
        .Include(one => one.Delegates).ThenInclude(one => one.Attendance.OrderBy(entry => entry.CameAt))
        .Include(one => one.Agenda).ThenInclude(item => item.Texts.OrderBy(text => text.Number))
        .Include(one => one.Agenda).ThenInclude(item => item.Files.OrderBy(file => file.Id))
        .Include(one => one.Agenda).ThenInclude(item => item.Speakers.OrderBy(turn => turn.Number));

    /// <summary>The meeting that comes next: the earliest convened that has not been held; null where none is convened.</summary>
    public Task<GeneralMeeting?> NextMeetingAsync(CancellationToken ct) =>
        WholeMeetings.Where(one => one.HeldOn == null).OrderBy(one => one.ConvenedFor).ThenBy(one => one.Number).FirstOrDefaultAsync(ct);

    /// <summary>Votes of meetings that did not give an organisation its rights back (A19), oldest first.</summary>
    public IQueryable<DecisionRecord> RefusalsToLift(int organisationId) => AgendaItems
        .Where(item => item.Subject == AgendaSubject.Suspension && item.About!.Id == organisationId && item.Resolution!.Adopted == false)
        .Select(item => item.Resolution!.Record).OrderBy(record => record.On);

    /// <summary>Members on a day, with their rights or suspended.</summary>
    public IQueryable<Member> MembersOn(DateOnly day) => Members.Where(one => one.AdmittedOn <= day && (one.Departure == null || one.Departure.EffectiveOn > day));

    /// <summary>Members with a vote on a day: those in good standing (A2, A19), without the one concerned where it has none (A18).</summary>
    public IQueryable<Member> InGoodStandingOn(DateOnly day) => Members.Where(one => one.AdmittedOn <= day
        && (one.Departure == null || one.Departure.EffectiveOn > day)
        && !one.Suspensions.Any(rest => rest.From <= day && (rest.LiftedOn == null || rest.LiftedOn > day)));

    /// <summary>The next reference of a resolution of the general meeting in the year: <c>2026/M-3</c>; after <see cref="HoldOthersAsync"/>.</summary>
    public async Task<string> NextMeetingReferenceAsync(int year, CancellationToken ct)
    {
        string prefix = string.Create(CultureInfo.InvariantCulture, $"{year}/M-");
        List<string> given = await DecisionRecords
            .Where(record => record.Body == DecidingBody.GeneralMeeting && record.Reference.StartsWith(prefix))
            .Select(record => record.Reference).ToListAsync(ct);
        int last = given.Select(reference => int.TryParse(reference.AsSpan(prefix.Length), CultureInfo.InvariantCulture, out int number) ? number : 0)
            .DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{last + 1}");
    }

    /// <summary>Where letters to an organisation go, and in which language each is read: everyone who speaks for it that day and has an open account.</summary>
    public async Task<IReadOnlyList<(string Address, string Culture)>> ReadersForAsync(int organisationId, DateOnly day, CancellationToken ct) =>
        [.. (await ReadersForAsync([organisationId], day, ct))[organisationId]];

    /// <summary>The same of several organisations, by organisation.</summary>
    public async Task<ILookup<int, (string Address, string Culture)>> ReadersForAsync(int[] organisations, DateOnly day, CancellationToken ct)
    {
        var found = await
            (from one in Representatives.Where(one => EF.Parameter(organisations).Contains(one.OrganisationId) && one.From <= day && (one.Until == null || one.Until > day))
             join account in Users on one.PersonId equals account.PersonId
             where account.Email != null && account.ShutAt == null && account.EmailConfirmed
             select new { one.OrganisationId, account.Id, account.Email, account.Culture }).Distinct().OrderBy(one => one.Id).ToListAsync(ct);
        return found.ToLookup(one => one.OrganisationId, one => (one.Email!, one.Culture));
    }
}
