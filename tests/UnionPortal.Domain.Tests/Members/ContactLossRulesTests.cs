using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Members;

public class ContactLossRulesTests
{
    private static readonly DepartureTerms Terms = A.Terms().Departure with { ContactLossMonths = 6, ContactAttempts = 3, ContactChannels = 2 };
    private static readonly DateOnly Began = A.Day(2026, 5, 22);
    private readonly Organisation organisation = A.Organisation();

    [Fact]
    [Trait("Clause", "A18")]
    public void Silence_over_the_months_of_the_charter_by_enough_attempts_and_channels_is_loss_of_contact() =>
        Assert.Empty(ContactLossRules.ObjectionsToGround(Enough, Terms, A.Today));

    [Theory]
    [Trait("Clause", "A18")]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void The_months_must_be_over(int days, bool refused) => Assert.Equal(refused ? [ContactLossRules.TooShort] : [],
        ContactLossRules.ObjectionsToGround(Enough, Terms, Began.AddMonths(6).AddDays(days)));

    [Fact]
    [Trait("Clause", "A18")]
    public void Whoever_spoke_up_by_itself_is_not_silent_and_attempts_count_from_then()
    {
        Assert.Equal([ContactLossRules.NotTried], ContactLossRules.ObjectionsToGround(Enough, Terms, A.Today, A.Today.AddDays(-1)));
        Assert.Empty(ContactLossRules.ObjectionsToGround(Enough, Terms, A.Today, Began.AddDays(-1)));
    }

    [Fact]
    [Trait("Clause", "A18")]
    public void Where_nobody_tried_nothing_is_lost() => Assert.Equal([ContactLossRules.NotTried], ContactLossRules.ObjectionsToGround([], Terms, A.Today));

    [Fact]
    [Trait("Clause", "A18")]
    public void Two_attempts_are_one_too_few() => Assert.Equal([ContactLossRules.TooFewAttempts], ContactLossRules.ObjectionsToGround(
        [Attempt(ContactChannel.Mail, Began), Attempt(ContactChannel.Telephone, Began.AddMonths(1))], Terms, A.Today));

    [Fact]
    [Trait("Clause", "A18")]
    public void Three_letters_are_one_channel() => Assert.Equal([ContactLossRules.TooFewChannels], ContactLossRules.ObjectionsToGround(
        [Attempt(ContactChannel.Letter, Began), Attempt(ContactChannel.Letter, Began.AddMonths(1)), Attempt(ContactChannel.Letter, Began.AddMonths(2))], Terms, A.Today));

    [Fact]
    [Trait("Clause", "A18")]
    public void An_answer_begins_the_silence_anew()
    {
        ContactAttempt[] attempts = [.. Enough, Attempt(ContactChannel.Visit, Began.AddMonths(3), answered: true), Attempt(ContactChannel.Mail, Began.AddMonths(4))];

        ContactLoss loss = ContactLossRules.Of(attempts, Terms, A.Today);

        Assert.Equal(new ContactLoss(Began.AddMonths(4), Began.AddMonths(10), 1, 1), loss);
        Assert.Equal([ContactLossRules.TooFewAttempts, ContactLossRules.TooFewChannels, ContactLossRules.TooShort], ContactLossRules.ObjectionsToGround(attempts, Terms, A.Today));
    }

    [Fact]
    [Trait("Clause", "A18")]
    public void What_comes_later_does_not_count_yet() => Assert.Equal([ContactLossRules.TooFewAttempts],
        ContactLossRules.ObjectionsToGround([Attempt(ContactChannel.Mail, Began), Attempt(ContactChannel.Visit, Began), Attempt(ContactChannel.Mail, A.Today.AddDays(1))], Terms, A.Today));

    private ContactAttempt[] Enough =>
        [Attempt(ContactChannel.Mail, Began), Attempt(ContactChannel.Telephone, Began.AddMonths(1)), Attempt(ContactChannel.Mail, Began.AddMonths(2))];

    private ContactAttempt Attempt(ContactChannel channel, DateOnly on, bool answered = false) => new(organisation, channel, on, answered, A.Person(), null);
}
