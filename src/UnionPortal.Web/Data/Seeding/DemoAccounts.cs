using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>Accounts of the invented people, all with one password; only ever made together with the invented history.</summary>
internal sealed class DemoAccounts(IPasswordHasher<Account> hasher, ILookupNormalizer normalizer)
{
    public const string Domain = "@demo.example";
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A password nobody has to invent: four groups of four, easy to read aloud.</summary>
    public static string MakeUpPassword() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>One account for each person with a demo address. The password is hashed once: it is the same for all by intent.</summary>
    public IReadOnlyList<Account> For(IEnumerable<Person> people, string password)
    {
        string hash = hasher.HashPassword(new Account(), password);
        return [.. people.Where(person => person.Email?.EndsWith(Domain, StringComparison.Ordinal) == true).Select(person => Of(person, person.Email!, hash))];
    }

    private Account Of(Person person, string email, string hash) => new()
    {
        UserName = email, NormalizedUserName = normalizer.NormalizeName(email), Email = email, NormalizedEmail = normalizer.NormalizeEmail(email),
        EmailConfirmed = true, PasswordHash = hash, SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20)),
        Person = person,
    };
}
