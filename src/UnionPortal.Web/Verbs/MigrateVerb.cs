using System.CommandLine;

namespace UnionPortal.Web.Verbs;

/// <summary><c>migrate</c>: brings the database up to date, after a backup of it.</summary>
internal static class MigrateVerb
{
    public static Command Describe(VerbHost host)
    {
        var command = new Command("migrate", "Brings the database up to date, after a backup of it.");
        command.SetAction((_, ct) => host.RunAloneAsync(async services =>
        {
            await StartUp.PrepareAsync(services, ct);
            await Console.Out.WriteLineAsync("The database is up to date.");
            return 0;
        }, ct));
        return command;
    }
}
