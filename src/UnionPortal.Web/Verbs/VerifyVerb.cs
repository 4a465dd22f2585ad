using System.CommandLine;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Verbs;

/// <summary><c>verify</c>: recomputes what is chained and hashed; 0 when whole, 3 with the first broken link.</summary>
internal static class VerifyVerb
{
    private const int Broken = 3;

    public static Command Describe(VerbHost host)
    {
        var command = new Command("verify", "Recomputes the audit chain, the editions and the published polls.");
        command.SetAction((_, ct) => host.RunAsync(async services =>
        {
            foreach (IVerifiable part in services.GetServices<IVerifiable>())
            {
                Finding finding = await part.VerifyAsync(ct);
                await Console.Out.WriteLineAsync($"{finding.What}: {(finding.IsWhole ? "whole" : finding.FirstBroken)}");
                if (!finding.IsWhole) return Broken;
            }

            return 0;
        }, ct));
        return command;
    }
}
