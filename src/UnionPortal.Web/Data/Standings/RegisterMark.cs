using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Data.Standings;

/// <summary>What acts may have changed.</summary>
public enum RegisterChange
{
    None,

    /// <summary>Nothing but how yearly reports stand, which is told beside the register.</summary>
    Reports,
    Register,
}

/// <summary>
/// How far the audit trail had come, and the day, when something was reckoned from the register. Every act writes its line with its
/// changes, so whoever keeps a reckoning learns from one row whether it still holds, whichever process acted.
/// </summary>
public sealed record RegisterMark(long Sequence, string Hash, DateOnly Day)
{
    /// <summary>Acts that leave the register as it is, and happen often.</summary>
    private static readonly string[] QuietActs =
    [
        nameof(Act.OpenDesk), nameof(Act.KeepOwnAccount), nameof(Act.RegisterAccount), nameof(Act.ConfirmAddress), nameof(Act.ChangePassword),
        nameof(Act.ResetPassword), nameof(Act.KeepSecondFactor), nameof(Act.EndSession), nameof(Act.AskForRecommendation), nameof(Act.AnswerRecommendation),
        nameof(Act.WithdrawRecommendation), nameof(Act.CastBoardVote), nameof(Act.CastBallot), nameof(Act.KeepAccounts), nameof(Act.KeepLetters),
        nameof(Act.IssueCertificate), nameof(Act.KeepCalendarKey), nameof(Act.SendReminder), nameof(Act.PrintEdition),
        nameof(Act.WriteReport), nameof(Act.AskForMoreTime),
        nameof(Act.DraftCriteria), nameof(Act.KeepValuations), nameof(Act.ValueReport), nameof(Act.AnswerValuation),
        nameof(Act.KeepStandards), nameof(Act.WriteCertification),
        nameof(Act.ConcludeYear), nameof(Act.FollowAdjustment),
    ];

    /// <summary>Acts of which the register knows no more than how reports stand; thousands come in the last days before they are due.</summary>
    private static readonly string[] ReportActs = [nameof(Act.SubmitReport)];

    public static async Task<RegisterMark> ReadAsync(PortalDb db, DateOnly today, CancellationToken ct)
    {
        var head = await db.AuditHeads.AsNoTracking().Select(one => new { one.Sequence, one.Hash }).SingleOrDefaultAsync(ct);
        return new RegisterMark(head?.Sequence ?? 0, head?.Hash ?? "", today);
    }

    /// <summary>Whether what was reckoned at this mark holds no more at a later one: another day, another book, or an act since that may have changed the register.</summary>
    public async Task<bool> IsOvertakenAsync(RegisterMark now, PortalDb db, CancellationToken ct) => await ChangeUntilAsync(now, db, ct) != RegisterChange.None;

    /// <summary>What may have changed between this mark and a later one.</summary>
    public async Task<RegisterChange> ChangeUntilAsync(RegisterMark now, PortalDb db, CancellationToken ct)
    {
        if (this == now) return RegisterChange.None;
        if (Day != now.Day || Sequence == 0) return RegisterChange.Register;
        bool sameBook = await db.AuditLines.AnyAsync(line => line.Sequence == Sequence && line.Hash == Hash, ct);
        if (!sameBook) return RegisterChange.Register;
        List<string> acts = await db.AuditLines.Where(line => line.Sequence > Sequence && !QuietActs.Contains(line.Act)).Select(line => line.Act).Distinct().ToListAsync(ct);
        return acts.Count == 0 ? RegisterChange.None : acts.TrueForAll(ReportActs.Contains) ? RegisterChange.Reports : RegisterChange.Register;
    }
}
