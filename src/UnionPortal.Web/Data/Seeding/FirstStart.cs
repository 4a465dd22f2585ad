namespace UnionPortal.Web.Data.Seeding;

/// <summary>Fills an empty portal where the demo is wanted and tells the operator how to get in.</summary>
internal sealed class FirstStart(Seeder seeder, PortalSettings settings, IHostEnvironment environment)
{
    /// <summary>What the operator should read once the portal listens; empty when it was set up before.</summary>
    public async Task<IReadOnlyList<string>> FillAsync(CancellationToken ct)
    {
        bool wanted = settings.Demo ?? environment.IsDevelopment();
        if (!wanted || await seeder.LoadAsync(ct) is not { } report) return [];
        string password = report.Password is null ? "the password set in Portal__DemoPassword" : $"password {report.Password} (told this once)";
        return
        [
            $"Loaded an invented history: {report.Organisations} organisations, {report.Accounts} accounts.",
            $"Sign in as board1@demo.example, member1@demo.example, office@demo.example … with {password}.",
        ];
    }
}
