using System.CommandLine;
using UnionPortal.Web.Data.Backups;

namespace UnionPortal.Web.Verbs;

/// <summary><c>restore FILE</c>: puts a backup in the place of what is there, which is moved aside; the portal must be stopped.</summary>
internal static class RestoreVerb
{
    public static Command Describe(VerbHost host)
    {
        var file = new Argument<string>("FILE") { Description = "The backup." };
        var command = new Command("restore", "Puts a backup in the place of what is there; what was there is moved aside.") { file };
        command.SetAction((parsed, ct) => host.RunAloneAsync(async services =>
        {
            BackupManifest manifest = await services.GetRequiredService<RestoreService>().RestoreAsync(parsed.GetRequiredValue(file), ct);
            await Console.Out.WriteLineAsync($"Restored the state of {manifest.MadeAt:u}, audit line {manifest.AuditSequence}.");
            return 0;
        }, ct));
        return command;
    }
}
