using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Meetings.Holding;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Preparing;

/// <summary>Reads what a meeting is prepared with: its hour, its questions with wordings, papers and speakers, its invitations.</summary>
public sealed class PreparingQuery(PortalDb db, RoomQuery rooms, FileStore files, UnionCalendar calendar, Texts texts)
{
    public async Task<SchedulePage?> ScheduleAsync(int number, ScheduleForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await rooms.FindAsync(number, ct) is not { Meeting: { } meeting }) return null;
        string? time = meeting.StartsAt is { } at ? calendar.Local(at).ToString("HH:mm", CultureInfo.InvariantCulture) : null;
        return new SchedulePage(number, meeting.ConvenedFor, calendar.ZoneAt(calendar.At(meeting.ConvenedFor, TimeOnly.MinValue), texts), refused, form ?? new ScheduleForm { Time = time, Link = meeting.Link, Version = meeting.Version });
    }

    public async Task<ItemPage?> ItemAsync(int number, int item, Actor actor, WordingForm? form, AgendaPaperForm? paper, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await rooms.FindAsync(number, ct) is not { Meeting: { } meeting }) return null;
        if (meeting.Agenda.SingleOrDefault(one => one.Number == item) is not { } found) return null;
        string NameOf(MeetingDelegate one) => $"{one.Person.NameIn(texts.Language)}, {NamesOf.Organisation(one.Organisation, texts.Language)}";
        bool english = texts.Language == "en";
        return new ItemPage(
            number, item, english ? found.TextEn : found.TextRu, found.TextSha256,
            [.. found.Texts.Select(one => new WordingLine(one.Number, english ? one.TextEn : one.TextRu, one.Sha256, one.AmendedAt is { } at ? MomentOf(at) : null))],
            [.. found.Files.Select(one => new FileLine(one.Id, english ? one.NameEn : one.NameRu))],
            [.. found.Speakers.Select(one => new SpeakerLine(one.Number, NameOf(one.Speaker), one.SpokeAt is { } at ? MomentOf(at) : null))],
            [.. meeting.Delegates.Where(one => AgendaRules.ObjectionsToSpeaking(meeting, found, one).Count == 0).Select(one => (one.Id, NameOf(one)))],
            actor.May(Act.KeepMeetings) && AgendaRules.ObjectionsToWorkingOn(meeting, found).Count == 0, refused,
            form ?? new WordingForm { TextRu = found.TextRu, TextEn = found.TextEn, Version = meeting.Version }, paper ?? new AgendaPaperForm());
    }

    public async Task<(Stream Content, StoredFile File)?> PaperAsync(int number, int id, CancellationToken ct)
    {
        int? stored = await db.AgendaItems.Where(one => one.Meeting.Number == number).SelectMany(one => one.Files).Where(one => one.Id == id).Select(one => (int?)one.FileId).SingleOrDefaultAsync(ct);
        StoredFile? file = await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == stored, ct);
        return file is not null && await files.OpenAsync(file, ct) is { } content ? (content, file) : null;
    }

    public async Task<InvitationsPage?> InvitationsAsync(int number, Actor actor, CancellationToken ct)
    {
        if (await rooms.FindAsync(number, ct) is not { } room) return null;
        GeneralMeeting meeting = room.Meeting;
        List<string> ids = [.. meeting.Invitations.SelectMany(one => one.Letters).Select(one => one.MessageId)];
        var states = await db.Letters.AsNoTracking().Where(one => one.Template == InvitationService.Template && ids.Contains(one.MessageId))
            .ToDictionaryAsync(one => one.MessageId, one => one.SentAt is not null ? LetterState.Sent : one.GivenUpAt is not null ? LetterState.Failed : LetterState.Waiting, ct);
        List<Organisation> toCall = await ToCallAsync(room, ct);
        return new InvitationsPage(
            number, meeting.ConvenedFor,
            [.. meeting.Invitations.OrderBy(one => NamesOf.Organisation(one.Organisation, texts.Language), StringComparer.CurrentCulture).Select(one => new InvitationLine(
                NamesOf.Organisation(one.Organisation, texts.Language), calendar.DayOf(one.SentAt), calendar.Local(one.SentAt).ToString("HH:mm", CultureInfo.InvariantCulture),
                [.. one.Letters.Select(letter => new LetterLine(letter.Address, states.GetValueOrDefault(letter.MessageId)))]))],
            toCall.Count, meeting.IsClosed, InvitationRules.ObjectionsToInviting(meeting, toCall, calendar.Today, room.Terms.Meeting), actor.May(Act.KeepMeetings));
    }

    /// <summary>Members in good standing that have not been called yet.</summary>
    public Task<List<Organisation>> ToCallAsync(Room room, CancellationToken ct)
    {
        List<int> called = [.. room.Meeting.Invitations.Select(one => one.OrganisationId)];
        List<int> wanted = [.. room.WithVote.Where(id => !called.Contains(id))];
        return db.Organisations.Include(one => one.Names).Where(one => wanted.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(ct);
    }

    private string MomentOf(DateTime at) => $"{Dates.Long(calendar.DayOf(at))}, {calendar.Local(at).ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
