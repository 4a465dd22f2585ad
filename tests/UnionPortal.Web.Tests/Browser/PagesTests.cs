using Microsoft.Playwright;

namespace UnionPortal.Web.Tests.Browser;

/// <summary>Every page type as the people who need it see it: both languages, both themes, wide and 320 px; one walk a role.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class PagesTests(Chromium chromium)
{
    private static readonly int[] Widths = [1180, 320];

    private static readonly (string? Email, string[] Paths)[] Roles =
    [
        (null,
        [
            "", "/registry", "/registry?standing=all&sort=number", "/registry?q=" + "zzzz", "/registry/0001", "/registry/0051", "/registry/departures", "/registry/on/2022-05-01", "/bodies", "/bodies?on=2020-10-01",
            "/registry/editions", "/applications/new", "/applications/new/questions", "/account/sign-in", "/account/registration", "/account/forgotten",
        ]),
        ("office@demo.example", ["", "/letters", "/letters?state=Sent", "/import", "/registry/publication", "/obligations", "/certificates", "/certificates/1", "/members", "/members?standing=Departed&sort=Name", "/members/1", "/organisations/1/passport", "/organisations/1/figures", "/eligibility",
            "/organisations/26", "/organisations/26/changes", "/organisations/26/changes/3", "/organisations/21/contacts", "/organisations/21/departure", "/organisations/21/withdrawal/paper",
            "/organisations/1/representatives", "/organisations/1/representatives/new", "/organisations/1/representatives/1/end",
            "/meetings/new", "/meetings/9/postponement", "/meetings/9/items/new", "/meetings/9/items/2/resolution",
            "/bodies/keeping", "/bodies/seats/new?number=0006", "/bodies/seats/1/ending", "/bodies/seats/5/chair", "/bodies/cooptations/new?number=0006", "/bodies/recommendations/candidate", "/bodies/recommendations/removal", "/bodies/council/new", "/bodies/council/1/ending", "/bodies/officers/new", "/bodies/officers/3/ending"]),
        ("board1@demo.example", ["/account", "/board", "/board/cases/1", "/board/cases/2", "/board/cases/2/proposals/new", "/board/cases/2/judgements/A12d", "/board/votes/1", "/board/votes/1/closing", "/board/votes/1/urgency", "/board/meetings", "/board/meetings/new", "/candidacies", "/candidacies/3", "/candidacies/3/reviews/new", "/partners", "/partners/1", "/partners/1/ending", "/decisions", "/decisions/1",
            "/matters", "/members/20/suspensions/2", "/members/10/expulsions/1", "/members/21/suspensions/new", "/members/21/expulsions/new", "/members/20/liftings/new", "/meetings", "/meetings/9"]),
        ("member5@demo.example", ["", "/obligations", "/recommendations", "/recommendations/7", "/account/profile", "/account/password", "/account/second-factor", "/account/sessions"]),
        ("member9@demo.example", ["", "/account", "/organisations/20", "/members/20/suspensions/2", "/organisations/20/withdrawal", "/organisations/20/changes", "/organisations/20/changes/new", "/organisations/20/representatives", "/organisations/20/passport", "/obligations", "/certificates"]),
        ("candidate1@demo.example", ["", "/candidacies/5/own", "/organisations/51", "/obligations"]),
        ("partner1@demo.example", ["", "/partners/1/own", "/organisations/15", "/obligations"]),
        ("applicant1@demo.example", ["/applications", "/applications/4", "/applications/4/organisation", "/applications/4/purposes", "/applications/4/founders", "/applications/4/income", "/applications/4/people", "/applications/4/documents", "/applications/4/declarations", "/applications/4/consent", "/applications/4/passport", "/applications/4/recommendations", "/applications/4/answers"]),
        ("admin@demo.example", ["/account", "/accounts", "/accounts?address=office@demo.example", "/accounts?address=nobody@demo.example", "/bodies/staff"]),
    ];

    public static TheoryData<int, string, bool> Walks()
    {
        var walks = new TheoryData<int, string, bool>();
        for (int role = 0; role < Roles.Length; role++)
        {
            walks.Add(role, "ru", role % 2 == 0);
            walks.Add(role, "en", role % 2 == 1);
        }
        return walks;
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Every_page_can_be_used_by_everyone(int role, string language, bool dark)
    {
        (string? email, string[] paths) = Roles[role];
        var walk = new Walk(await chromium.NewPageAsync(language, dark), language, chromium.Portal);
        if (email is not null) await walk.SignInAsync(email);
        List<string> faults = [];
        foreach (string path in paths)
        {
            IResponse? answer = await walk.Page.GotoAsync($"/{language}{path}");
            if (answer!.Status != 200) faults.Add($"{path}: answered {answer.Status}");
            else faults.AddRange((await FaultsOfAsync(walk.Page, $"{language}{path}")).Where(fault => email is null || !IsOwnWords(fault)).Select(fault => $"{path}: {fault}"));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>Inside, people read each other's texts in the language they were written in, which the portal does not know.</summary>
    private static bool IsOwnWords(string fault) => fault.Contains("Russian in English", StringComparison.Ordinal);

    internal static async Task<IEnumerable<string>> FaultsOfAsync(IPage page, string name)
    {
        List<string> faults = [];
        foreach (int width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await Looks.KeepAsync(page, $"{name.Replace('/', '-').Replace('?', '-')}-{width}");
            faults.AddRange((await Chromium.AxeFindingsAsync(page)).Select(fault => $"{width}: {fault}"));
            faults.AddRange((await Looks.FaultsAsync(page, width)).Select(fault => $"{width}: {fault}"));
        }
        return faults.Distinct();
    }
}
