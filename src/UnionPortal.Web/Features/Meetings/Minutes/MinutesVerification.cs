using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Features.Meetings.Minutes;

/// <summary>Recomputes the hashes of all approved minutes.</summary>
public sealed class MinutesVerification(PortalDb db, FileStore files) : IVerifiable
{
    public async Task<Finding> VerifyAsync(CancellationToken ct)
    {
        var meetings = await db.GeneralMeetings.AsNoTracking().Include(one => one.Minutes).Where(one => one.Minutes != null).OrderBy(one => one.Number).ToListAsync(ct);
        foreach (GeneralMeeting meeting in meetings)
        {
            MeetingMinutes made = meeting.Minutes!;
            foreach (var (id, hash) in new[] { (made.FileRuId, made.Sha256Ru), (made.FileEnId, made.Sha256En) })
            {
                StoredFile? file = await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct);
                if (file?.Sha256 != hash) return new Finding("minutes", $"meeting {meeting.Number}: the paper does not bear the hash of its approval");
                await using Stream? content = await files.OpenAsync(file, ct);
                if (content is null) return new Finding("minutes", $"meeting {meeting.Number}: {file.FileName} is missing or was changed");
            }
        }

        return new Finding("minutes", null);
    }
}
