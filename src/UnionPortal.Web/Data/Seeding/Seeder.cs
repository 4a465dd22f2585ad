using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>What a first start has loaded, for the words of welcome.</summary>
/// <param name="Password">Password of the demo accounts, if it was made up here; null when the operator has set it.</param>
public sealed record SeedReport(int Organisations, int Accounts, string? Password);

/// <summary>
/// Fills an empty database with the invented history of the union: all of it through constructors and acts of the domain,
/// in one transaction with one audit line.
/// </summary>
internal sealed class Seeder(
    PortalDb db, CharterBook book, ReferenceBook reference, SeedFolder seeds, PortalSettings settings, DemoAccounts accounts, FileStore files, SequelJob sequels,
    UnionCalendar calendar)
{
    private const string Act = "LoadSeeds";
    private static readonly string[] Submitted = ["paper-lantern", "wooden-horse", "ladder-rain"];

    /// <summary>Loads the history if nobody has an account yet; null when somebody has.</summary>
    public async Task<SeedReport?> LoadAsync(CancellationToken ct)
    {
        if (await db.Users.AnyAsync(ct)) return null;
        SeedReport told = await db.InTurnAsync(() => LoadHistoryAsync(ct), ct);
        sequels.Want();
        return told;
    }

    private async Task<SeedReport> LoadHistoryAsync(CancellationToken ct)
    {
        var history = new SeedHistory(book, reference, calendar.Today) { LastNumber = await db.NextRegistryNumberAsync(ct) - 1 };
        Tell(history, await PapersAsync(ct));
        string password = settings.DemoPassword ?? DemoAccounts.MakeUpPassword();
        IReadOnlyList<Account> people = accounts.For(history.People, password);
        int organisations = history.All<Organisation>().Count();
        db.Note(new PendingAuditLine(calendar.Now, null, Act, "Seeds", new { union = book.Union.Key, organisations, accounts = people.Count }));
        await db.SaveChangesAsync(ct);
        await db.SaveNewAsync([.. history.Made, .. people], ct);
        db.ChangeTracker.Clear();
        return new SeedReport(organisations, people.Count, settings.DemoPassword is null ? password : null);
    }

    private void Tell(SeedHistory history, Dictionary<string, int> papers)
    {
        BodySeeds.NoteMeetings(history, Of("meetings.csv"), inFull: papers.Count > 0);
        OrganisationSeeds.Note(history, Of("organisations.csv"));
        BodySeeds.NoteBoard(history, Of("board.csv"));
        BodySeeds.NoteOffices(history, Of("people.csv"));
        if (papers.Count > 0)
        {
            new LifeSeeds(history).Note();
            new YearSeeds(history).Note();
            BodySeeds.NoteRecommendation(history, "quiet-surf", "candidate-2026");
            new CaseSeeds(history, papers).Note();
            new UpcomingSeeds(history).Note();
        }
        if (book.Union.Key == SoyuzGenerator.Union) SoyuzGenerator.Note(history);
        new ReportSeeds(history).Note(book.Union.Key);
        new ValuationSeeds(history).Note();
        new StandardSeeds(history).Note();
        history.Happen();
    }

    /// <summary>Only the Alliance's history has open cases, and so papers.</summary>
    private async Task<Dictionary<string, int>> PapersAsync(CancellationToken ct)
    {
        string page = Of(SeedPapers.FileName);
        if (!File.Exists(page)) return [];
        return await SeedPapers.StoreAsync(db, files, page, Submitted, book.TermsOn(calendar.Today).Admission.RequiredDocuments, ct);
    }

    private string Of(string file) => seeds.Of(book.Union.Key, file);
}
