using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Tests.Import;

public class SpreadsheetSafeTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  @SUM(A1)", "'  @SUM(A1)")]
    [InlineData("+7 495 000", "'+7 495 000")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("＝HYPERLINK(1)", "'＝HYPERLINK(1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("=A,\"b\"", "\"'=A,\"\"b\"\"\"")]
    public void What_a_spreadsheet_would_run_is_made_plain(string cell, string written) =>
        Assert.Equal(written, SpreadsheetSafe.Cell(cell));

    [Theory]
    [InlineData("-12")]
    [InlineData("Фонд «Подари жизнь»")]
    [InlineData("a@b.example")]
    public void What_is_harmless_stays_as_it_is(string cell) => Assert.Equal(cell, SpreadsheetSafe.Cell(cell));
}
