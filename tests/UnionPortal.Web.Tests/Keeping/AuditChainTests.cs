using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Tests.Keeping;

/// <summary>Whoever changes the trail behind the portal's back is found out.</summary>
public sealed class AuditChainTests : IDisposable
{
    private readonly Portal portal = new();

    [Theory]
    [InlineData("UPDATE AuditLines SET Act = 'PublishEdition' WHERE Sequence = 3", "audit line 3 was changed")]
    [InlineData("UPDATE AuditLines SET At = '2020-01-01 00:00:00' WHERE Sequence = 2", "audit line 2 was changed")]
    [InlineData("UPDATE AuditLines SET AccountId = 7 WHERE Sequence = 1", "audit line 1 was changed")]
    [InlineData("UPDATE AuditLines SET Details = '{\"a\":1}' WHERE Sequence = 4", "audit line 4 was changed")]
    [InlineData("DELETE FROM AuditLines WHERE Sequence = 3", "audit line 3 is missing")]
    [InlineData("DELETE FROM AuditLines WHERE Sequence > 3", "the chain ends at line 3")]
    [InlineData("UPDATE AuditLines SET Sequence = 99 WHERE Sequence = 5", "audit line 5 is missing")]
    [InlineData("UPDATE AuditHeads SET Sequence = 4", "its head says 4")]
    [InlineData("UPDATE AuditLines SET PreviousHash = Hash WHERE Sequence = 2", "audit line 2 does not follow")]
    public async Task A_change_is_found_and_named(string harm, string found)
    {
        for (int number = 1; number <= 5; number++) await portal.GivenAsync(db => db.Add(new Person("Свидетель", $"{number}")).Entity);
        Assert.True((await VerifyAsync()).IsWhole);

        Harm(harm);

        Finding finding = await VerifyAsync();
        Assert.Contains(found, finding.FirstBroken, StringComparison.Ordinal);
    }

    public void Dispose() => portal.Dispose();

    private Task<Finding> VerifyAsync() => portal.SeeAsync(db => new AuditVerification(db).VerifyAsync(CancellationToken.None));

#pragma warning disable CA2100 // The statements are the constants above.
    private void Harm(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={portal.DataDirectory}/portal.db;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        Assert.True(command.ExecuteNonQuery() > 0);
    }
#pragma warning restore CA2100
}
