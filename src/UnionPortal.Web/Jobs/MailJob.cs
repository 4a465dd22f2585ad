using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Jobs;

/// <summary>Empties the outbox: every few seconds, with growing pauses after failures, for 72 hours, at most one duplicate.</summary>
public sealed class MailJob(IServiceScopeFactory scopes, ILetterCarrier carrier, UnionCalendar calendar, ILogger<MailJob> log) : BackgroundService
{
    private const int AtOnce = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(4);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(72);

    private readonly SemaphoreSlim sending = new(1, 1);

    public override void Dispose()
    {
        sending.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "The outbox could not be emptied; the next attempt follows");
            }
        }
    }

    /// <summary>Sends what is due; each letter is marked by itself, so that a stop in between repeats one letter at most.</summary>
    public async Task SendDueAsync(CancellationToken ct)
    {
        await sending.WaitAsync(ct);
        try
        {
            await SendAllDueAsync(ct);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task SendAllDueAsync(CancellationToken ct)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        DateTime now = calendar.Now;
        var due = await db.Letters.Where(letter => letter.SentAt == null && letter.GivenUpAt == null && letter.HeldAt == null && letter.NextAttemptAt <= now)
            .OrderBy(letter => letter.Id).Take(AtOnce).ToListAsync(ct);
        foreach (Letter letter in due)
        {
            await db.Entry(letter).ReloadAsync(ct);
            if (letter.State != LetterState.Waiting) continue; // Held by somebody while those before it were sent.
            await SendAsync(letter, ct);
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task SendAsync(Letter letter, CancellationToken ct)
    {
        letter.Attempts++;
        try
        {
            await carrier.CarryAsync(letter, ct);
            letter.SentAt = calendar.Now;
            letter.LastError = null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Postpone(letter, error);
        }
    }

    private void Postpone(Letter letter, Exception error)
    {
        DateTime now = calendar.Now;
        var wait = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(letter.Attempts - 1, 10)));
        letter.NextAttemptAt = now + (wait < LongestWait ? wait : LongestWait);
        letter.LastError = error is SmtpException refused ? $"{error.GetType().Name}: {refused.StatusCode}" : error.GetType().Name;
        if (now - (letter.ReleasedAt ?? letter.QueuedAt) > Patience) letter.GivenUpAt = now;
        log.LogWarning("Letter {LetterId} was not sent at attempt {Attempt}: {Error}", letter.Id, letter.Attempts, error.GetType().Name);
    }
}
