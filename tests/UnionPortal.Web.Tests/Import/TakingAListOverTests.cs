using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Features.Import.Rows;
using UnionPortal.Web.Features.Import.TakingOver;

namespace UnionPortal.Web.Tests.Import;

public class TakingAListOverTests : IAsyncLifetime
{
    private const string Head = "Полное наименование;ОГРН;ИНН;Регион;Город;Дата вступления;Статус;Дата выхода;Причина выхода\n";
    private const string First = Head
        + "Фонд «Подари жизнь»;1067799030639;7714320009;Москва;Москва;05.03.2014;действует;;\n"
        + "АНО «Дари Добро»;1220200026045;0265052533;Республика Башкортостан;Октябрьский;17.11.2022;действует;;\n"
        + "Союз «Ёлка»;;;Санкт-Петербург;;;действует;;\n"
        + "Фонд «Былое»;1207700198463;;Москва;;01.02.2015;выбыл;03.04.2019;ликвидация\n";

    private ImportOffice office = null!;

    public async Task InitializeAsync() => office = await ImportOffice.OpenAsync();

    public async Task DisposeAsync() => await office.DisposeAsync();

    private static (int Joined, int Changed, int Left, int Unchanged, int Refused) Counts(ImportReport r) =>
        (r.Joined, r.Changed, r.Left, r.Unchanged, r.Refused);

    [Fact]
    public async Task Members_come_in_with_number_entry_and_the_record_they_rest_on()
    {
        var report = await office.ImportAsync(First);

        Assert.Equal((3, 0, 1, 0, 0), Counts(report));
        await using var db = office.Db();
        var member = await db.Members.Include(m => m.Number).Include(m => m.AdmittedBy).Include(m => m.Organisation.Names).OrderBy(m => m.Number.Value).FirstAsync();
        Assert.Equal((1, new DateOnly(2014, 3, 5)), (member.Number.Value, member.AdmittedOn));
        Assert.Equal((DecidingBody.EarlierRegister, ImportOffice.Today, "2026/I-1"), (member.AdmittedBy.Body, member.AdmittedBy.On, member.AdmittedBy.Reference));
        Assert.Equal(("MOW", "Москва", "RU"), (member.Organisation.RegionKey, member.Organisation.City, member.Organisation.CountryCode));
        Assert.Single(await db.AuditLines.Where(l => l.Act == "ImportList").ToListAsync());
    }

    [Fact]
    public async Task An_organisation_that_has_left_comes_in_as_departed_with_its_ground()
    {
        await office.ImportAsync(First);
        await using var db = office.Db();
        var departed = await db.Members.Include(m => m.Departure).SingleAsync(m => m.Departure != null);
        Assert.Equal((DepartureGround.Liquidation, new DateOnly(2019, 4, 3)), (departed.Departure!.Ground, departed.Departure.EffectiveOn));
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        await office.ImportAsync(First);
        await using var before = office.Db();
        var numbers = await before.RegistryNumbers.CountAsync();

        var report = await office.ImportAsync(First);

        Assert.Equal((0, 0, 0, 4, 0), Counts(report));
        await using var after = office.Db();
        Assert.Equal(numbers, await after.RegistryNumbers.CountAsync());
        Assert.Equal(1, await after.DecisionRecords.CountAsync());
        Assert.Equal(0, report.NotInList);
    }

    [Fact]
    public async Task A_newer_list_renames_adds_and_ends_and_tells_who_is_not_in_it()
    {
        await office.ImportAsync(First);
        var newer = Head
            + "Благотворительный фонд «Подари жизнь»;1067799030639;7714320009;Москва;Москва;05.03.2014;действует;;\n"
            + "АНО «Дари Добро»;1220200026045;0265052533;Республика Башкортостан;Уфа;17.11.2022;выбыл;01.05.2026;по заявлению\n"
            + "Союз трихологов;1127799002924;;Москва;;;действует;;\n";

        var report = await office.ImportAsync(newer, on: new DateOnly(2026, 6, 1));

        Assert.Equal((1, 1, 1, 0, 0), Counts(report));
        Assert.Equal(["name"], report.ChangedEntries.Single().Fields!);
        Assert.Equal((1, "Союз «Ёлка»"), (report.NotInList, report.NotInListEntries.Single().Name));
        await using var db = office.Db();
        var renamed = await db.Organisations.Include(o => o.Names).FirstAsync(o => o.Names.Any(n => n.Full == "Фонд «Подари жизнь»"));
        Assert.Equal("Фонд «Подари жизнь»", renamed.NameOn(new DateOnly(2026, 5, 31)).Full);
        Assert.Equal("Благотворительный фонд «Подари жизнь»", renamed.NameOn(new DateOnly(2026, 6, 1)).Full);
        var left = await db.Members.Include(m => m.Departure).SingleAsync(m => m.Departure!.EffectiveOn == new DateOnly(2026, 5, 1));
        Assert.Equal(DepartureGround.Withdrawal, left.Departure!.Ground);
    }

    [Fact]
    public async Task A_list_older_than_the_register_does_not_take_a_name_back()
    {
        await office.ImportAsync("name,ogrn\nНовое имя,1067799030639\n", on: new DateOnly(2026, 6, 1));
        var report = await office.ImportAsync("name,ogrn\nСтарое имя,1067799030639\n", on: new DateOnly(2020, 1, 1));
        Assert.Equal((0, 0, 0, 1, 0), Counts(report));
    }

    [Fact]
    public async Task An_organisation_without_numbers_is_known_by_its_name_and_region()
    {
        await office.ImportAsync("name,region\nСоюз «Ёлка»,Санкт-Петербург\n");
        Assert.Equal((0, 1, 0, 0, 0), Counts(await office.ImportAsync("name,region\nСоюз \"Ёлка\",г. Санкт-Птербург\n")));
        await using var db = office.Db();
        Assert.Equal(1, await db.Organisations.CountAsync());
    }

    [Fact]
    public async Task A_number_that_turns_up_later_is_added_to_the_organisation_known_by_another()
    {
        await office.ImportAsync("name,inn\nФонд,7714320009\n");
        var report = await office.ImportAsync("name,inn,ogrn\nФонд,7714320009,1067799030639\n");
        Assert.Equal((0, 1, 0, 0, 0), Counts(report));
        await using var db = office.Db();
        Assert.Equal(2, (await db.Organisations.SingleAsync()).Numbers.Count);
    }

    [Fact]
    public async Task Two_organisations_with_different_main_numbers_are_two_whatever_else_they_share()
    {
        await office.ImportAsync("name,inn,ogrn\nФонд,7714320009,1067799030639\n");
        var report = await office.ImportAsync("name,inn,ogrn\nФонд,7714320009,1220200026045\n");
        Assert.Equal((1, 0, 0, 0, 0), Counts(report));
    }

    [Fact]
    public async Task No_list_brings_back_who_has_departed()
    {
        await office.ImportAsync(First);
        var report = await office.ImportAsync("name,ogrn\nФонд «Былое»,1207700198463\n");
        Assert.Equal(RowRules.HasDeparted.Code, report.RefusedRows.Single().Code);
    }

    [Fact]
    public async Task No_list_makes_a_member_a_partner()
    {
        await office.ImportAsync("name,ogrn\nФонд,1067799030639\n");
        var report = await office.ImportAsync("name,ogrn\nФонд,1067799030639\n", ImportKind.Partners);
        Assert.Equal(RowRules.StandsOtherwise.Code, report.RefusedRows.Single().Code);
    }

    [Theory]
    [InlineData(ImportKind.Candidates)]
    [InlineData(ImportKind.Partners)]
    public async Task Candidates_and_partners_come_in_as_such(ImportKind kind)
    {
        Assert.Equal((1, 0, 0, 0, 0), Counts(await office.ImportAsync("name,ogrn\nФонд,1067799030639\n", kind)));
        Assert.Equal((0, 0, 0, 1, 0), Counts(await office.ImportAsync("name,ogrn\nФонд,1067799030639\n", kind)));
        await using var db = office.Db();
        Assert.Equal(kind == ImportKind.Candidates ? (1, 0) : (0, 1), (await db.Candidacies.CountAsync(), await db.Partners.CountAsync()));
    }

    [Fact]
    public async Task Refused_rows_are_left_out_and_lie_in_a_file_that_can_be_corrected()
    {
        var report = await office.ImportAsync("name,ogrn\nФонд,0000000000000\nСоюз,1127799002924\n=СУММ(A1),,лишнее\n");

        Assert.Equal((1, 0, 0, 0, 2), Counts(report));
        Assert.Equal((2, 2, "0000000000000"), (report.RefusedRows[0].Line, report.RefusedRows[0].Column, report.RefusedRows[0].Cell));
        var lines = (await office.RefusedRowsAsync()).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("name,ogrn,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Фонд,0000000000000,2,Номер состоит из одних нулей.", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("'=СУММ(A1),,4,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doubtful_number_waits_to_be_verified()
    {
        var report = await office.ImportAsync("name,ogrn\nФонд,1067799030638\n");
        Assert.Equal((1, "NumberWrongCheckDigit"), (report.Warned, report.Warnings.Single().Code));
        await using var db = office.Db();
        Assert.Equal(Verification.ToVerify, (await db.Organisations.SingleAsync()).Numbers[0].Verification);
    }

    [Fact]
    public async Task A_preview_counts_the_same_and_changes_nothing()
    {
        var preview = await office.PreviewAsync(First);
        Assert.Equal((3, 0, 1, 0, 0), Counts(preview));
        Assert.True(preview.DryRun);
        await using var db = office.Db();
        Assert.Equal((0, 0, 0), (await db.Organisations.CountAsync(), await db.ImportRuns.CountAsync(), await db.AuditLines.CountAsync()));
    }

    [Fact]
    public async Task What_breaks_off_leaves_nothing_behind()
    {
        using var stop = new CancellationTokenSource();
        await using var db = office.Db();
        var text = "name\n" + string.Concat(Enumerable.Range(0, 1_200).Select(i => $"Фонд номер {i}\n"));
        var table = UnionPortal.Web.Shell.Tables.TableFile.Open(Sample.Text(text)).Value;
        var list = new ImportList(table, ImportList.Guess(table, Sample.Matching), new RowTerms(ImportKind.Members, ImportOffice.Today, false), Sample.Matching);
        var progress = new Stop(stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => office.Service(db).RunAsync(
            list, new ImportOrder("a.csv", "", ""), new Data.Records.ImportRun { Kind = "Members" }, UnionPortal.Web.Security.Actor.Portal, progress, stop.Token));

        await using var after = office.Db();
        Assert.Equal((0, 0, 0), (await after.Organisations.CountAsync(), await after.ImportRuns.CountAsync(), await after.AuditLines.CountAsync()));
    }

    private sealed class Stop(CancellationTokenSource source) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => source.Cancel();
    }
}
