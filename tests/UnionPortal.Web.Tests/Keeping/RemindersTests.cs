using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using UnionPortal.Web.Features.Candidacies.Recommendations;
using UnionPortal.Web.Jobs;

namespace UnionPortal.Web.Tests.Keeping;

/// <summary>Reminders are found, asked by turns, and never sent twice.</summary>
public class RemindersTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly int[] Steps = [60, 30, 7];

    [Fact]
    public void Reminders_are_found_by_themselves() =>
        Assert.Contains(portal.Services.GetServices<ReminderKind>(), kind => kind.Type == typeof(RecommendationReminderService));

    [Fact]
    public async Task A_reminder_that_fails_keeps_no_other_from_reminding()
    {
        var services = new ServiceCollection().AddScoped<Broken>().AddScoped<Counting>().AddSingleton<Count>().BuildServiceProvider();
        using var job = new ReminderJob(services.GetRequiredService<IServiceScopeFactory>(),
            [new(typeof(Broken)), new(typeof(Counting)), new(typeof(Broken)), new(typeof(Counting))], NullLogger<ReminderJob>.Instance);

        await job.RemindAsync(CancellationToken.None);

        Count count = services.GetRequiredService<Count>();
        Assert.Equal(2, count.Asked);
        Assert.Equal(2, count.Made);
    }

    [Theory]
    [InlineData("2026-10-31", null)]
    [InlineData("2026-11-01", 60)]
    [InlineData("2026-11-30", 60)]
    [InlineData("2026-12-01", 30)]
    [InlineData("2026-12-24", 7)]
    [InlineData("2026-12-31", 7)]
    [InlineData("2027-01-01", null)]
    public void The_nearest_step_that_has_come_is_due_until_the_day_is_over(string today, int? step) =>
        Assert.Equal(step, Reminders.StepOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), new(2026, 12, 31), Steps));

    [Fact]
    public async Task What_was_marked_is_not_due_again()
    {
        DateOnly today = new(2026, 12, 1), due = new(2026, 12, 31);

        Assert.Equal(30, await AskAsync(due, today));
        Assert.Null(await AskAsync(due, today.AddDays(3)));
        Assert.Equal(7, await AskAsync(due, due.AddDays(-7)));
        Assert.Equal(7, await AskAsync(due.AddDays(1), due.AddDays(-6)));
        Assert.Equal(3, await portal.SeeAsync(db => db.ReminderMarks.CountAsync(mark => mark.Key.StartsWith("test/"))));
    }

    private Task<int?> AskAsync(DateOnly due, DateOnly today) => portal.WithAsync<IServiceProvider, int?>(async services =>
    {
        int? step = await services.GetRequiredService<Reminders>().DueAsync("test/1", due, Steps, today, CancellationToken.None);
        await services.GetRequiredService<Data.PortalDb>().SaveChangesAsync();
        return step;
    });

    private sealed class Count
    {
        public int Asked { get; set; }

        public int Made { get; set; }
    }

    private sealed class Broken : IReminder
    {
        public Task RemindAsync(CancellationToken ct) => throw new InvalidOperationException("broken");
    }

    private sealed class Counting : IReminder
    {
        private readonly Count count;

        public Counting(Count count)
        {
            this.count = count;
            count.Made++;
        }

        public Task RemindAsync(CancellationToken ct)
        {
            count.Asked++;
            return Task.CompletedTask;
        }
    }
}
