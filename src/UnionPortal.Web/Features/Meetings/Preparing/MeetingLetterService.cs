using System.Globalization;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Preparing;

/// <summary>Letters that say when, where and about what a meeting is held: the invitation, and the news that it is moved (A21).</summary>
public sealed class MeetingLetterService(PortalDb db, Mailer mailer, UnionCalendar calendar, Texts texts) : IMeetingFollower
{
    public const string Moved = "MeetingMoved";

    /// <summary>One letter to each person who speaks for the organisation, in that person's language. The hour must be set.</summary>
    public async Task<List<Letter>> ToAsync(Organisation organisation, string template, GeneralMeeting meeting, CancellationToken ct)
    {
        List<Letter> letters = [];
        foreach (var (address, culture) in await db.ReadersForAsync(organisation.Id, calendar.Today, ct)) letters.Add(Write(address, culture, organisation, template, meeting));
        return letters;
    }

    /// <summary>Whoever was invited to the old day or hour is told of the new one.</summary>
    public async Task MovedAsync(GeneralMeeting meeting, CancellationToken ct)
    {
        if (meeting.StartsAt is null) return;
        foreach (Invitation invitation in meeting.Invitations) await ToAsync(invitation.Organisation, Moved, meeting, ct);
    }

    private Letter Write(string address, string culture, Organisation organisation, string template, GeneralMeeting meeting)
    {
        bool english = culture == "en";
        string agenda = string.Join('\n', meeting.Agenda.OrderBy(one => one.Number).Select(one => $"{one.Number.ToString(CultureInfo.InvariantCulture)}. {(english ? one.TextEn : one.TextRu)}"));
        string time = calendar.Local(meeting.StartsAt!.Value).ToString("HH:mm", CultureInfo.InvariantCulture);
        return mailer.Enqueue(address, culture, template,
            NamesOf.Organisation(organisation, culture), meeting.ConvenedFor, time, calendar.ZoneAt(meeting.StartsAt.Value, texts.In(culture)), english ? meeting.PlaceEn : meeting.PlaceRu,
            meeting.Link ?? texts.In(culture)["Preparing.NoLink"], agenda, mailer.Link(culture, string.Create(CultureInfo.InvariantCulture, $"/meetings/{meeting.Number}")));
    }
}
