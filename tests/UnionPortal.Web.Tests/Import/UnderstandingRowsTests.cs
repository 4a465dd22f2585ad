using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Tables;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Web.Tests.Import;

public class UnderstandingRowsTests
{
    private static readonly DateOnly On = new(2026, 3, 1);

    private static List<ImportedRow> Read(string text, ImportKind kind = ImportKind.Members)
    {
        var table = TableFile.Open(Sample.Text(text)).Value;
        return [.. new ImportList(table, ImportList.Guess(table, Sample.Matching), new RowTerms(kind, On, table.DaysFrom1904), Sample.Matching).Rows()];
    }

    private static Objection? Refusal(string text, ImportKind kind = ImportKind.Members) =>
        Read(text, kind)[^1].Remarks.FirstOrDefault(r => r.IsRefusal)?.What;

    private static Objection? Warning(string text) => Read(text)[^1].Remarks.FirstOrDefault(r => !r.IsRefusal)?.What;

    [Fact]
    public void A_row_becomes_typed_facts()
    {
        var row = Read("""
            Полное наименование;Краткое наименование;Наименование (англ.);ОГРН;ИНН/КПП;ОПФ;Регион;Город;Сайт;Дата вступления;Статус
            Благотворительный фонд «Подари жизнь»;Подари жизнь;Gift of Life;1067799030639;7714320009/771401001;70401;г. Москва;Москва;podari.example;05.03.2014;Действует
            """)[0];

        Assert.Empty(row.Remarks);
        Assert.Equal("Благотворительный фонд «Подари жизнь»", row.Name);
        Assert.Equal(("Подари жизнь", "Gift of Life"), (row.ShortName, row.NameEn));
        Assert.Equal(["RU-OGRN-1067799030639", "RU-INN-7714320009"], row.Numbers.Select(n => n.OrgId));
        Assert.Equal(("70401", "MOW", "Москва"), (row.LegalFormCode, row.RegionKey, row.City));
        Assert.Equal("https://podari.example", row.Website);
        Assert.Equal(new DateOnly(2014, 3, 5), row.JoinedOn);
        Assert.False(row.HasLeft);
    }

    public static TheoryData<string, Objection> Refusals() => new()
    {
        { "name,ogrn\n-,1067799030639\n", RowRules.NameMissing },
        { "name,ogrn\n,1067799030639\n", RowRules.NameMissing },
        { "name,ogrn\nФонд,0000000000000\n", RegistrationNumberRules.AllZeros },
        { "name,ogrn\nФонд,1.0678E+12\n", RegistrationNumberRules.Rounded },
        { "name,ogrn\nФонд,304500116000157\n", RegistrationNumberRules.Ogrnip },
        { "name,inn\nФонд,500100732259\n", RegistrationNumberRules.PersonalInn },
        { "name,joinedOn\nФонд,вчера\n", RowRules.DateUnreadable },
        { "name,joinedOn\nФонд,31.02.2014\n", RowRules.DateUnreadable },
        { "name,joinedOn\nФонд,2014\n", RowRules.DateUnreadable },
        { "name,joinedOn\nФонд,02.03.2026\n", RowRules.DateInFuture },
        { "name,joinedOn,leftOn\nФонд,05.03.2014,04.03.2014\n", RowRules.LeftBeforeJoined },
        { "name,city\nСоюз,Уфа\nФонд,Москва,лишнее\n", RowRules.TooManyCells },
        { "name,status\nФонд,кандидат\n", RowRules.OtherStanding },
        { "name,ogrn\nФонд,1067799030639\nДругой,1 067799 030639\n", RowRules.DuplicateInFile },
        { "name,region\nФонд «Мир»,Москва\nФонд Мир,г. Москва\n", RowRules.DuplicateInFile },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_row_that_cannot_be_taken_is_refused_with_its_reason(string text, Objection reason) => Assert.Equal(reason, Refusal(text));

    public static TheoryData<string, Objection> Warnings() => new()
    {
        { "name,ogrn\nФонд,1067799030638\n", RegistrationNumberRules.WrongCheckDigit },
        { "name,ogrn\nФонд,2065000000635\n", RegistrationNumberRules.GrnRecord },
        { "name,inn\nФонд,265052533\n", RegistrationNumberRules.LostLeadingZero },
        { "name,region\nФонд,Атлантида\n", RowRules.RegionUnknown },
        { "name,country\nФонд,Атлантида\n", RowRules.CountryUnknown },
        { "name,legalForm\nФонд,ООО\n", RowRules.LegalFormAbbreviated },
        { "name,legalForm\nФонд,кружок\n", RowRules.LegalFormUnknown },
        { "name,status\nФонд,на рассмотрении\n", RowRules.StatusUnknown },
        { "name,status\nФонд,приостановлен\n", RowRules.StatusSuspended },
        { "name,status,leftOn\nФонд,действует,05.03.2014\n", RowRules.StatusAgainstDate },
        { "name,website\nФонд,javascript:alert(1)\n", RowRules.WebsiteUnreadable },
        { "name,city\nСоюз,Москва\n\"Фонд,Уфа\n", RowRules.BrokenQuote },
    };

    [Theory]
    [MemberData(nameof(Warnings))]
    public void A_doubtful_row_is_taken_with_a_warning(string text, Objection warning)
    {
        Assert.Null(Refusal(text));
        Assert.Equal(warning, Warning(text));
    }

    [Fact]
    public void The_day_of_the_import_itself_may_stand_in_the_list() => Assert.Null(Refusal("name,joinedOn\nФонд,01.03.2026\n"));

    [Fact]
    public void A_remark_names_the_line_and_the_column()
    {
        var remark = Read("name,city,joinedOn\nФонд,Москва,вчера\n")[0].Remarks[0];
        Assert.Equal((3, "вчера"), (remark.Column, remark.Cell));
    }

    [Fact]
    public void A_wrong_check_digit_is_kept_and_marked_to_verify() =>
        Assert.Equal(Verification.ToVerify, Read("name,ogrn\nФонд,1067799030638\n")[0].Ogrn!.Verification);

    [Fact]
    public void A_lost_zero_is_put_back_and_marked_to_verify() =>
        Assert.Equal(new ImportedNumber("RU-INN", "0265052533", Verification.ToVerify), Read("name,inn\nФонд,265052533\n")[0].Inn);

    [Fact]
    public void Of_two_rows_with_one_number_the_one_still_there_counts()
    {
        var rows = Read("name,ogrn,status\nФонд в Москве,1067799030639,removed\nФонд в Казани,1067799030639,registered\n");
        Assert.Equal(RowRules.DuplicateInFile, rows[0].Remarks[0].What);
        Assert.Equal([3], rows[0].Remarks[0].What.Facts);
        Assert.False(rows[1].IsRefused);
    }

    [Theory]
    [InlineData("Исключена", true)]
    [InlineData("removed", true)]
    [InlineData("Не действует", true)]
    [InlineData("Вышла по собственному желанию", true)]
    [InlineData("Зарегистрирована", false)]
    [InlineData("действующий член", false)]
    [InlineData("registered", false)]
    public void The_status_tells_who_has_left(string status, bool left) =>
        Assert.Equal(left, Read($"name,status\nФонд,{status}\n")[0].HasLeft);

    [Theory]
    [InlineData("добровольный выход", DepartureGround.Withdrawal)]
    [InlineData("Ликвидация организации", DepartureGround.Liquidation)]
    [InlineData("утрата связи", DepartureGround.LossOfContact)]
    [InlineData("merged with another", DepartureGround.Merger)]
    [InlineData("", DepartureGround.NotStated)]
    public void The_reason_gives_the_ground(string reason, DepartureGround ground) =>
        Assert.Equal(ground, Read($"name,leftOn,leftReason\nФонд,05.03.2014,{reason}\n")[0].Ground);

    [Theory]
    [InlineData("05.03.2014")]
    [InlineData("5.3.2014")]
    [InlineData("2014-03-05")]
    [InlineData("2014-03-05T00:00:00")]
    [InlineData("5 марта 2014 г.")]
    [InlineData("5 March 2014")]
    [InlineData("41703")]
    [InlineData("41703.75")]
    public void A_date_is_read_however_it_is_written(string cell)
    {
        Assert.True(FactDates.TryRead(cell, daysFrom1904: false, out var date));
        Assert.Equal(new DateOnly(2014, 3, 5), date);
    }

    [Fact]
    public void Days_counted_from_1904_are_four_years_later()
    {
        Assert.True(FactDates.TryRead("41703", daysFrom1904: true, out var date));
        Assert.Equal(new DateOnly(2018, 3, 6), date);
    }
}
