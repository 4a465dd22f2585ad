using System.CommandLine;
using UnionPortal.Web.Data.Backups;

namespace UnionPortal.Web.Verbs;

/// <summary><c>backup FILE</c>: one file with database, stored documents and keys; works while the portal serves.</summary>
internal static class BackupVerb
{
    public static Command Describe(VerbHost host)
    {
        var file = new Argument<string>("FILE") { Description = "Where the backup goes." };
        var command = new Command("backup", "Writes one file with database, stored documents and keys, proven by a trial restore.") { file };
        command.SetAction((parsed, ct) => host.RunAsync(async services =>
        {
            string path = parsed.GetRequiredValue(file);
            BackupManifest manifest = await services.GetRequiredService<BackupService>().MakeAsync(path, ct);
            await Console.Out.WriteLineAsync($"{path}: {manifest.Parts.Count} parts, audit line {manifest.AuditSequence}, proven by a trial restore.");
            return 0;
        }, ct));
        return command;
    }
}
