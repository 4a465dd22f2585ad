using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Tests.House;

/// <summary>The SQL Server migrations judged without a server: by Microsoft's own parser, and by what only a server would refuse.</summary>
public class SqlServerScriptTests
{
    private const int NonClusteredKeyLimit = 1700;

    [Fact]
    public void The_migrations_are_good_Transact_SQL()
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(Script()), out IList<ParseError> errors);
        Assert.Empty(errors.Select(error => $"line {error.Line}: {error.Message}"));
    }

    /// <summary>Microsoft's schema model takes in every table, key and index and finds what points nowhere, repeats or contradicts itself.</summary>
    [Fact]
    public void The_schema_is_whole() => Assert.Empty(FaultsOf(Definitions()));

    [Fact]
    public void A_schema_with_a_key_to_nowhere_is_found_out() =>
        Assert.Contains(FaultsOf([.. Definitions(), "ALTER TABLE [Polls] ADD CONSTRAINT [FK_Nowhere] FOREIGN KEY ([ItemId]) REFERENCES [Nowhere] ([Id])"]), fault => fault.Contains("[Nowhere]", StringComparison.Ordinal));

    [Fact]
    public void No_table_is_reached_by_two_chains_of_deletion()
    {
        using SqlServerPortalDb db = new SqlServerDesignFactory().CreateDbContext([]);
        var cascades = db.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())
            .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull && key.PrincipalEntityType.GetTableName() != key.DeclaringEntityType.GetTableName())
            .GroupBy(key => key.DeclaringEntityType.GetTableName()).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(cascades);
    }

    [Fact]
    public void Every_index_is_short_enough()
    {
        using SqlServerPortalDb db = new SqlServerDesignFactory().CreateDbContext([]);
        var wide =
            from entity in db.Model.GetEntityTypes()
            from index in entity.GetIndexes()
            let bytes = index.Properties.Sum(Bytes)
            where bytes > NonClusteredKeyLimit
            select $"{entity.GetTableName()} ({string.Join(", ", index.Properties.Select(property => property.Name))}): {bytes}";
        Assert.Empty(wide);
    }

    private static List<string> FaultsOf(IEnumerable<string> definitions)
    {
        using var model = new TSqlModel(SqlServerVersion.Sql150, new TSqlModelOptions());
        foreach (string definition in definitions) model.AddObjects(definition);
        return [.. model.Validate().Select(fault => fault.Message)];
    }

    /// <summary>The statements that define tables, keys and indexes, one text each; those that fill or ask the table of migrations define nothing.</summary>
    private static List<string> Definitions()
    {
        var script = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(Script()), out _);
        var printer = new Sql150ScriptGenerator();
        List<string> definitions = [];
        foreach (TSqlStatement statement in script.Batches.SelectMany(batch => batch.Statements))
        {
            if (statement is not (CreateTableStatement or CreateIndexStatement or AlterTableStatement)) continue;
            printer.GenerateScript(statement, out string text);
            definitions.Add(text);
        }
        return definitions;
    }

    private static int Bytes(IProperty property)
    {
        Type stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        if (stored == typeof(string)) return property.GetMaxLength() is { } length and > 0 ? 2 * length : int.MaxValue / 16;
        return 16;
    }

    private static string Script()
    {
        using SqlServerPortalDb db = new SqlServerDesignFactory().CreateDbContext([]);
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions);
    }
}
