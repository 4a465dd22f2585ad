using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Meetings.Holding;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Minutes;

/// <summary>Adds remarks to the draft, and approves the minutes: both papers are printed, kept with their hashes and never change afterwards (A2).</summary>
public sealed class MinutesService(PortalDb db, RoomQuery rooms, MinutesQuery minutes, FileStore files, AuditTrail audit, UnionCalendar calendar, Texts texts, UnionIdentity union)
{
    public Task<Outcome?> RemarkAsync(int number, int item, RemarkForm form, Actor actor, CancellationToken ct) => TakeAsync(number, form.Version, async room =>
    {
        if (room.Meeting.Agenda.SingleOrDefault(one => one.Number == item) is not { } found) return null;
        var objections = MinutesRules.ObjectionsToRemarking(room.Meeting);
        if (objections.Count > 0) return Outcome.Refused(objections);
        room.Meeting.Remark(found, Kept(form.TextRu), Kept(form.TextEn));
        return await SaveAsync(room, actor, new { room.Meeting.Number, Remarked = item }, ct);
    }, ct);

    public Task<Outcome?> ApproveAsync(int number, ApproveMinutesForm form, Actor actor, CancellationToken ct) => TakeAsync(number, form.Version, async room =>
    {
        string chair = form.Chair!.Trim(), secretary = form.Secretary!.Trim();
        var objections = MinutesRules.ObjectionsToApproving(room.Meeting, chair, secretary);
        if (objections.Count > 0) return Outcome.Refused(objections);
        Outcome<StoredFile> russian = await PrintAsync(room, "ru", chair, secretary, actor, ct), english = await PrintAsync(room, "en", chair, secretary, actor, ct);
        if (!russian.Succeeded) return russian;
        if (!english.Succeeded) return english;
        db.StoredFiles.AddRange(russian.Value, english.Value);
        await db.SaveChangesAsync(ct);
        room.Meeting.ApproveMinutes(chair, secretary, new(russian.Value.Id, english.Value.Id, russian.Value.Sha256, english.Value.Sha256), calendar.Now);
        return await SaveAsync(room, actor, new { room.Meeting.Number, Approved = true, ru = russian.Value.Sha256, en = english.Value.Sha256 }, ct);
    }, ct);

    /// <summary>The paper of the minutes: as approved, or the draft as it stands; an extract is printed from the same rows. Null where there is none, or its bytes are no longer what they were.</summary>
    public async Task<byte[]?> PaperAsync(int number, int? only, CancellationToken ct)
    {
        if (await rooms.FindAsync(number, ct) is not { } room) return null;
        if (only is not null || room.Meeting.Minutes is not { } approved)
        {
            MinutesSheet sheet = await minutes.SheetAsync(room, texts, null, null, ct);
            return only is { } item && sheet.Items.All(one => one.Number != item) ? null : new MinutesPdf(texts, union.NameIn(texts.Language)).Write(sheet, only);
        }
        StoredFile? file = await db.StoredFiles.FindAsync([texts.Language == "en" ? approved.FileEnId : approved.FileRuId], ct);
        if (file is null || await files.OpenAsync(file, ct) is not { } content) return null;
        await using (content)
        {
            using var paper = new MemoryStream();
            await content.CopyToAsync(paper, ct);
            return paper.ToArray();
        }
    }

    private async Task<Outcome<StoredFile>> PrintAsync(Room room, string language, string chair, string secretary, Actor actor, CancellationToken ct)
    {
        Texts words = texts.In(language);
        MinutesSheet sheet = await minutes.SheetAsync(room, words, chair, secretary, ct);
        using var paper = new MemoryStream(new MinutesPdf(words, union.NameIn(language)).Write(sheet, null));
        return await files.TakeAsync(paper, FormattableString.Invariant($"minutes-{room.Meeting.Number}-{language}.pdf"), FilePurpose.Printed, actor.AccountId, ct);
    }

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<Outcome> SaveAsync(Room room, Actor actor, object details, CancellationToken ct)
    {
        audit.Record(actor, Act.KeepMeetings, room.Meeting, details);
        db.Touch(room.Meeting);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }

    private Task<Outcome?> TakeAsync(int number, int? version, Func<Room, Task<Outcome?>> act, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await rooms.FindAsync(number, ct) is not { } room) return null;
        return room.Meeting.Version == version ? await act(room) : Outcome.Refused(MeetingService.ChangedMeanwhile);
    }, ct);
}
