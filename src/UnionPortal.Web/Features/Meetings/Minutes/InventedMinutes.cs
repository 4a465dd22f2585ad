using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Data.Seeding;
using UnionPortal.Web.Features.Meetings.Holding;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Minutes;

/// <summary>Prints and signs the minutes of the meetings that the invented history tells in full, a fortnight after each.</summary>
internal sealed class InventedMinutes(PortalDb db, RoomQuery rooms, MinutesQuery minutes, FileStore files, CharterBook charter, Texts texts, UnionCalendar calendar) : IHistorySequel
{
    private const string Chair = "Дальневосточный Лев Аркадьевич", Secretary = "Делопроизводова Нина Павловна";
    private const int DaysLater = 14;

    public Task FollowAsync(CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        List<int> held = await db.GeneralMeetings.Where(one => one.HeldOn != null && one.Minutes == null && one.Delegates.Count > 0).Select(one => one.Number).ToListAsync(ct);
        foreach (int number in held)
        {
            Room room = (await rooms.FindAsync(number, ct))!;
            StoredFile russian = await PrintAsync(room, "ru", ct), english = await PrintAsync(room, "en", ct);
            db.StoredFiles.AddRange(russian, english);
            await db.SaveChangesAsync(ct);
            room.Meeting.ApproveMinutes(Chair, Secretary, new MinutesPapers(russian.Id, english.Id, russian.Sha256, english.Sha256), calendar.StartOf(room.Meeting.ConvenedFor.AddDays(DaysLater)).AddHours(DaysLater));
            db.Touch(room.Meeting);
            db.Note(new PendingAuditLine(calendar.Now, null, nameof(Security.Act.KeepMeetings), "Minutes", new { room.Meeting.Number, ru = russian.Sha256, en = english.Sha256 }));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        return held.Count;
    }, ct);

    private async Task<StoredFile> PrintAsync(Room room, string language, CancellationToken ct)
    {
        Texts words = texts.In(language);
        using var paper = new MemoryStream(new MinutesPdf(words, charter.Union.NameIn(language)).Write(await minutes.SheetAsync(room, words, Chair, Secretary, ct), null));
        Outcome<StoredFile> taken = await files.TakeAsync(paper, FormattableString.Invariant($"minutes-{room.Meeting.Number}-{language}.pdf"), FilePurpose.Printed, null, ct);
        return taken.Value;
    }
}
