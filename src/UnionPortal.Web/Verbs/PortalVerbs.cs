using System.CommandLine;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Verbs;

/// <summary>The verbs of the executable. Without one it serves.</summary>
internal static class PortalVerbs
{
    /// <summary>Finds the verb and runs it; refusals become one plain sentence and exit code 1.</summary>
    public static async Task<int> RunAsync(string[] args, Func<string[], WebApplication> build)
    {
        try
        {
            return await Describe(args, build).Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (StartRefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }

    private static RootCommand Describe(string[] args, Func<string[], WebApplication> build)
    {
        var verbs = new VerbHost(args, build);
        var root = new RootCommand("UnionPortal: the office of a union of non-profit organisations.") { TreatUnmatchedTokensAsErrors = false };
        root.SetAction((_, ct) => ServeVerb.RunAsync(verbs, ct));
        var serve = new Command("serve", "Runs the portal (what happens without a verb).") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((_, ct) => ServeVerb.RunAsync(verbs, ct));
        root.Add(serve);
        root.Add(MigrateVerb.Describe(verbs));
        root.Add(BackupVerb.Describe(verbs));
        root.Add(RestoreVerb.Describe(verbs));
        root.Add(VerifyVerb.Describe(verbs));
        root.Add(ImportVerb.Describe(verbs));
        root.Add(PublishVerb.Describe(verbs));
        return root;
    }
}
