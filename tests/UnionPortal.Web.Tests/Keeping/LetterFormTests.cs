using System.Net.Mail;
using System.Net.Mime;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Jobs;

namespace UnionPortal.Web.Tests.Keeping;

/// <summary>How a letter looks to who opens it in a mail program that shows HTML.</summary>
public class LetterFormTests
{
    private const string Home = "https://union.example";

    [Fact]
    public void An_address_of_the_portal_is_a_link_wherever_it_stands_in_a_line()
    {
        Assert.Contains("Start: <a href=\"https://union.example/en/reports?a=1&amp;b=2\">https://union.example/en/reports?a=1&amp;b=2</a>", Html("Start: https://union.example/en/reports?a=1&b=2"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See https://elsewhere.example/trap")]
    [InlineData("https://union.example.elsewhere.example/trap")]
    [InlineData("<a href=\"https://union.example/x\">click</a>")]
    public void What_people_typed_never_becomes_a_link_to_another_place(string typed)
    {
        Assert.DoesNotContain("<a ", Html(typed), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_letter_that_can_be_stopped_tells_mail_programs_how()
    {
        var letter = new Letter { Culture = "en", ToAddress = "a@example.org", Subject = "S", Body = "B", Template = "Test" };
        using MailMessage plain = LetterForm.Of(letter, "portal@example.org", Home, TransferEncoding.EightBit);
        Assert.Null(plain.Headers["List-Unsubscribe"]);

        letter.StopLink = "https://union.example/en/registry/following/0123456789abcdef0123456789abcdef0123/stop";
        using MailMessage stoppable = LetterForm.Of(letter, "portal@example.org", Home, TransferEncoding.EightBit);
        Assert.Equal($"<{letter.StopLink}>", stoppable.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", stoppable.Headers["List-Unsubscribe-Post"]);
    }

    private static string Html(string body)
    {
        var letter = new Letter { Culture = "en", ToAddress = "a@example.org", Subject = "S", Body = body, Template = "Test" };
        using MailMessage message = LetterForm.Of(letter, "portal@example.org", Home, TransferEncoding.EightBit);
        using var reader = new StreamReader(message.AlternateViews.Single(view => view.ContentType.MediaType == MediaTypeNames.Text.Html).ContentStream);
        return reader.ReadToEnd();
    }
}
