using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Domain.Tests.Meetings;

/// <summary>Mission and tasks: what a question may carry, what is adopted, what holds on a day.</summary>
[Trait("Clause", "U13")]
public class UnionTextRulesTests
{
    [Theory]
    [InlineData(AgendaSubject.Strategy, UnionTextKind.Mission, true)]
    [InlineData(AgendaSubject.Strategy, UnionTextKind.Tasks, true)]
    [InlineData(AgendaSubject.Criteria, UnionTextKind.Tasks, false)]
    [InlineData(AgendaSubject.Ordinary, UnionTextKind.Mission, false)]
    public void A_question_carries_the_texts_of_its_subject(AgendaSubject subject, UnionTextKind kind, bool allowed) =>
        Assert.Equal(allowed ? [] : [UnionTextRules.OtherSubject], UnionTextRules.ObjectionsToDrafting(A.Item(subject), kind));

    [Fact]
    public void A_draft_is_rewritten_and_an_adopted_text_is_not()
    {
        UnionText text = Draft();
        string before = text.Sha256;
        text.Redraft("Иначе", "Otherwise");
        Assert.NotEqual(before, text.Sha256);

        text.Adopt(A.Decision(DecidingBody.GeneralMeeting, A.Today));

        Assert.Equal([UnionTextRules.Adopted], UnionTextRules.ObjectionsToRedrafting(text));
        Assert.Throws<ForbiddenActException>(() => text.Redraft("Снова", "Again"));
    }

    [Fact]
    public void Only_the_meeting_adopts() =>
        Assert.Equal([UnionTextRules.NotByTheMeeting], UnionTextRules.ObjectionsToAdopting(Draft(), A.Decision(DecidingBody.Board, A.Today)));

    [Fact]
    public void Nothing_is_adopted_without_a_text()
    {
        Assert.Equal([UnionTextRules.Missing], UnionTextRules.ObjectionsToDeciding([], adopted: true));
        Assert.Empty(UnionTextRules.ObjectionsToDeciding([], adopted: false));
        Assert.Empty(UnionTextRules.ObjectionsToDeciding([Draft()], adopted: true));
    }

    [Fact]
    public void A_text_holds_from_the_day_of_its_resolution_until_the_next()
    {
        UnionText first = Draft(), second = Draft();
        first.Adopt(A.Decision(DecidingBody.GeneralMeeting, A.Day(2026, 5, 1)));
        second.Adopt(A.Decision(DecidingBody.GeneralMeeting, A.Day(2026, 9, 1)));
        UnionText[] all = [second, first, Draft()];

        Assert.Null(UnionTextRules.InForceOn(all, UnionTextKind.Mission, A.Day(2026, 4, 30)));
        Assert.Equal(first, UnionTextRules.InForceOn(all, UnionTextKind.Mission, A.Day(2026, 5, 1)));
        Assert.Equal(first, UnionTextRules.InForceOn(all, UnionTextKind.Mission, A.Day(2026, 8, 31)));
        Assert.Equal(second, UnionTextRules.InForceOn(all, UnionTextKind.Mission, A.Day(2026, 9, 1)));
        Assert.Null(UnionTextRules.InForceOn(all, UnionTextKind.Tasks, A.Day(2026, 9, 1)));
    }

    private static UnionText Draft() => new(A.Item(AgendaSubject.Strategy), UnionTextKind.Mission, "Миссия", "Mission");
}
