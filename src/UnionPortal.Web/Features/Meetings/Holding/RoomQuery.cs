using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Holding;

/// <summary>A meeting in full, with the members that have a vote on its day (A2, A19).</summary>
public sealed record Room(GeneralMeeting Meeting, IReadOnlySet<int> WithVote, CharterTerms Terms)
{
    public bool HasVote(MeetingDelegate one) => WithVote.Contains(one.OrganisationId);

    public IReadOnlyList<QuorumStep> Timeline => AttendanceRules.Timeline(Meeting.Delegates, HasVote, WithVote.Count, Terms.Meeting.Quorum);

    /// <summary>Where the quorum stands now.</summary>
    public QuorumStep StepAt(DateTime at)
    {
        int present = AttendanceRules.PresentAt(Meeting.Delegates, at, HasVote);
        Quorum quorum = Terms.Meeting.Quorum;
        return new(at, present, WithVote.Count, quorum.Needed(WithVote.Count), quorum.IsMetBy(present, WithVote.Count));
    }
}

/// <summary>Opens the room of a meeting: for invitations, delegates, attendance and minutes alike.</summary>
public sealed class RoomQuery(PortalDb db, CharterBook charter, UnionCalendar calendar)
{
    public async Task<Room?> FindAsync(int number, CancellationToken ct)
    {
        if (await db.MeetingsInFull.SingleOrDefaultAsync(one => one.Number == number, ct) is not { } meeting) return null;
        List<int> withVote = await db.InGoodStandingOn(meeting.ConvenedFor).Select(one => one.OrganisationId).ToListAsync(ct);
        return new Room(meeting, withVote.ToHashSet(), charter.TermsOn(meeting.ConvenedFor));
    }

    /// <summary>An organisation by its number in the register, with whoever speaks for it on the day of the meeting.</summary>
    public async Task<(Organisation Organisation, IReadOnlyList<Person> People)?> OrganisationAsync(Room room, int number, CancellationToken ct)
    {
        Organisation? found = await db.Organisations.Include(one => one.Names).SingleOrDefaultAsync(one => db.RegistryNumbers.Any(given => given.Value == number && given.OrganisationId == one.Id), ct);
        if (found is null) return null;
        DateOnly day = calendar.Today > room.Meeting.ConvenedFor ? room.Meeting.ConvenedFor : calendar.Today;
        List<Person> people = await db.Representatives.Where(one => one.OrganisationId == found.Id && one.From <= day && (one.Until == null || one.Until > day))
            .OrderBy(one => one.Id).Select(one => one.Person).ToListAsync(ct);
        return (found, [.. people.Distinct()]);
    }
}
