namespace UnionPortal.Web.Jobs;

/// <summary>
/// Something that writes to people about what is due; each is found by itself, none needs registering. Asked once an hour, so it
/// says itself what went out already: by a mark (<see cref="Reminders"/>) or by what its own rows remember.
/// </summary>
public interface IReminder
{
    Task RemindAsync(CancellationToken ct);
}

/// <summary>A kind of reminder that the job asks for in a scope of its own.</summary>
public sealed record ReminderKind(Type Type);
