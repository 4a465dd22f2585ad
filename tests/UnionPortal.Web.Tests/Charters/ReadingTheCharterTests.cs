using System.Text;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Tests.Charters;

public class ReadingTheCharterTests
{
    private static readonly SeedFolder Seeds = SeedFolder.Find(AppContext.BaseDirectory);

    private static string Alliance => File.ReadAllText(Seeds.Of("alliance", "charter.json"));

    [Theory]
    [InlineData("alliance")]
    [InlineData("union")]
    [InlineData("soyuz")]
    public void The_charters_that_come_with_the_portal_are_in_order(string union)
    {
        var book = new CharterBook(Seeds, new PortalSettings { Union = union });

        Assert.Equal(union, book.Union.Key);
        Assert.Equal(book.Union.FoundedOn, book.VersionOn(new DateOnly(2026, 11, 22)));
        Assert.InRange(book.TermsOn(new DateOnly(2026, 11, 22)).Admission.Fields.Count, 1, 20);
    }

    [Fact]
    [Trait("Clause", "A7")]
    public void The_alliance_was_formed_on_24_May_2019_and_is_no_legal_entity()
    {
        UnionFacts alliance = new CharterBook(Seeds, new PortalSettings()).Union;

        Assert.Equal(new DateOnly(2019, 5, 24), alliance.FoundedOn);
        Assert.False(alliance.IsLegalEntity);
    }

    [Fact]
    [Trait("Clause", "A20")]
    public void The_alliance_charter_holds_the_numbers_of_its_clauses()
    {
        CharterTerms terms = Read(Alliance).Terms;

        Assert.Equal((3, 7, 6, true), (terms.Board.MinSeats, terms.Board.MaxSeats, terms.Board.MaxIntervalMonths, terms.Board.SeeksUnanimity));
        Assert.Equal((3, 2, 12), (terms.Admission.MinYearsActive, terms.Recommendation.Required, terms.Candidacy.Months));
        Assert.Equal((12, true, Majority.Simple), (terms.Meeting.MaxIntervalMonths, terms.Meeting.AbsenteeVoting, terms.Meeting.Majority));
        Assert.Equal(["incompatible_activity", "changed_circumstances", "loss_of_contact"], terms.Expulsion.Grounds);
        Assert.Equal(Majority.Simple, terms.Expulsion.Majority);
    }

    [Fact]
    [Trait("Clause", "U11")]
    public void Yearly_reports_are_due_on_30_April()
    {
        ReportTerms report = new CharterBook(Seeds, new PortalSettings { Union = "union" }).TermsOn(new DateOnly(2026, 11, 22)).Report;
        Assert.Equal((4, 30), (report.DueMonth, report.DueDay));
    }

    [Theory]
    [InlineData("\"share\": \"1/2\"", "\"share\": \"3/2\"", "terms.board.quorum.share")]
    [InlineData("\"minYearsActive\": 3", "\"minYearsActive\": -3", "terms.admission.minYearsActive")]
    [InlineData("\"minYearsActive\": 3", "\"minYearsActive\": \"three\"", "terms.admission.minYearsActive is not of the right kind")]
    [InlineData("\"minSeats\": 3", "\"minSeats\": 9", "9 seats at least, but 7 at most")]
    [InlineData("\"minSeats\": 3", "\"minSeat\": 3", "terms.board.minSeat is not known")]
    [InlineData("\"minSeats\": 3,", "", "terms.board lacks minSeats")]
    [InlineData("\"minSeats\": 3,", "\"minSeats\": 3, \"minSeats\": 4,", "terms.board.minSeats stands there twice")]
    [InlineData("\"nonStateFoundersMoreThan\": \"1/2\"", "\"nonStateFoundersMoreThan\": \"50 %\"", "a share is written as a fraction")]
    [InlineData("\"private_donations\": \"independent\"", "\"private_gifts\": \"independent\"", "terms.income.classes.private_gifts")]
    [InlineData("\"A12f\", \"A13\"", "\"A12z\", \"A13\"", "no rule carries out the clause A12z")]
    [InlineData("\"Europe/Moscow\"", "\"Europe/Moskva\"", "Europe/Moskva is not a time zone")]
    [InlineData("\"minSeats\": 3,", "\"minSeats\": 3,,", "invalid")]
    public void A_fault_is_told_in_one_sentence_with_file_and_line(string right, string wrong, string reason)
    {
        int place = Alliance.IndexOf(right, Alliance.IndexOf("\"board\"", StringComparison.Ordinal), StringComparison.Ordinal);
        if (place < 0) place = Alliance.IndexOf(right, StringComparison.Ordinal);
        string spoilt = Alliance[..place] + wrong + Alliance[(place + right.Length)..];

        string told = Assert.Throws<StartRefusedException>(() => Read(spoilt)).Message;

        int line = 1 + Alliance[..place].Count(letter => letter == '\n');
        Assert.Contains(reason, told, StringComparison.Ordinal);
        Assert.Matches(@"^charter\.json, line \d+: [^\n]+$", told);
        Assert.InRange(int.Parse(told.Split("line ")[1].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture), line - 1, line);
    }

    [Fact]
    public void A_charter_below_the_quorum_of_the_law_stops_the_start()
    {
        int meeting = Alliance.IndexOf("\"meeting\"", StringComparison.Ordinal);
        string spoilt = Alliance[..meeting] + Alliance[meeting..].Replace("\"share\": \"1/2\"", "\"share\": \"1/3\"", StringComparison.Ordinal);

        Assert.Contains("Civil Code", Assert.Throws<StartRefusedException>(() => Read(spoilt)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_union_without_a_folder_stops_the_start() => Assert.Contains(
        "atlantis", Assert.Throws<StartRefusedException>(() => new CharterBook(Seeds, new PortalSettings { Union = "atlantis" })).Message, StringComparison.Ordinal);

    [Fact]
    public void Terms_are_read_as_written()
    {
        CharterTerms terms = Read(Alliance).Terms;

        Assert.Equal(new Fraction(1, 2), terms.Admission.NonStateFoundersMoreThan);
        Assert.Equal(Majority.Simple, terms.Board.UrgentMajority);
        Assert.Equal(IncomeClass.Independent, terms.Income.ClassOf("social_service_compensation"));
        Assert.Null(terms.Recommendation.MaxPerYear);
    }

    private static CharterFile Read(string text) => CharterFile.Parse(Encoding.UTF8.GetBytes(text), "charter.json", "alliance");
}
