using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Safety;

public class PasswordTests
{
    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("Проба-пера-2026")]
    [InlineData("синяя чашка летит низко")]
    [InlineData("🦔🦔🦔 eat plums")]
    [InlineData("zb7kqwpl0vmt")]
    public void A_long_password_that_nobody_guesses_first_will_do(string password) => Assert.Null(PasswordStrength.ProblemOf(password, "anna@example.org"));

    [Fact]
    public void A_password_has_twelve_to_one_hundred_and_twenty_eight_characters()
    {
        Assert.Equal(PasswordStrength.TooShort, PasswordStrength.ProblemOf("zb7kqwpl0vm", null));
        Assert.Null(PasswordStrength.ProblemOf("zb7kqwpl0vmt", null));
        string longest = string.Concat(Enumerable.Repeat("zb7kqwpl0vmt9rxy", 8));
        Assert.Null(PasswordStrength.ProblemOf(longest, null));
        Assert.Equal(PasswordStrength.TooLong, PasswordStrength.ProblemOf(longest + "z", null));
    }

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("qwertyuiop123")]
    [InlineData("123456789012")]
    [InlineData("йцукенгшщзхъ")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("Пароль123456")]
    [InlineData("привет123456")]
    [InlineData("iloveyou2026")]
    [InlineData("adminadmin12")]
    [InlineData("UnionPortal1")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("0987654321098")]
    [InlineData("kuznetsova2026")]
    public void A_password_that_everybody_tries_is_refused(string password) =>
        Assert.Equal(PasswordStrength.TooCommon, PasswordStrength.ProblemOf(password, "kuznetsova@example.org"));

    [Fact]
    public void Three_thousand_common_passwords_are_refused()
    {
        string[] words = ["password", "qwerty", "welcome", "letmein", "sunshine", "football", "superman", "пароль", "привет", "любовь", "спартак", "россия", "parol", "privet"];
        string[] tails = [.. Enumerable.Range(1000, 100).Select(n => $"{n}{n}{n}"), .. Enumerable.Range(1970, 60).Select(year => $"{year}!{year}{year}"), .. Enumerable.Range(0, 60).Select(n => $"{n:D12}")];
        var guessed = words.SelectMany(word => tails.Select(tail => word + tail)).ToList();
        Assert.True(guessed.Count >= 3000);
        Assert.DoesNotContain(guessed, password => PasswordStrength.ProblemOf(password, null) is null);
    }

    [Fact]
    public void A_password_is_hashed_with_at_least_220_000_rounds()
    {
        var hasher = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = SecurityRegistration.PasswordIterations }));
        byte[] hash = Convert.FromBase64String(hasher.HashPassword(new Account(), "whatever it is"));
        int rounds = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5));
        Assert.True(rounds >= 220_000, $"{rounds} rounds");
    }
}
