using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace UnionPortal.Web.Data;

/// <summary>
/// Tables of SQLite that number no rows. An ordinary table gives each row the next rowid and so remembers in which order ballots came in;
/// these lie in the order of their key alone. SQL Server clusters by the key anyway. Said in the configuration by <see cref="Annotation"/>.
/// </summary>
public static class WithoutRowid
{
    public const string Annotation = "Portal:WithoutRowid";

    /// <summary>
    /// SQLite as the portal uses it, wherever a context is made: in the portal, for its migrations, on a copy. Whether the migrations
    /// fit the model is a test's question; asking it anew would cost every first start a second.
    /// </summary>
    public static DbContextOptionsBuilder UsePortalSqlite(this DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection).ReplaceService<IMigrationsSqlGenerator, Generator>()
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    public static DbContextOptionsBuilder<T> UsePortalSqlite<T>(this DbContextOptionsBuilder<T> options, string connection) where T : DbContext
    {
        UsePortalSqlite((DbContextOptionsBuilder)options, connection);
        return options;
    }

    /// <summary>Writes the words behind the table; the annotation comes with the model that each migration carries.</summary>
    private sealed class Generator(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
        : SqliteMigrationsSqlGenerator(dependencies, annotations)
    {
        /// <summary>EF changes a table of SQLite by filling a new one of this name and renaming it.</summary>
        private const string Rebuilt = "ef_temp_";

        protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
        {
            base.Generate(operation, model, builder, terminate: false);
            if (IsWithoutRowid(operation.Name, model)) builder.Append(" WITHOUT ROWID");
            if (!terminate) return;
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }

        private static bool IsWithoutRowid(string table, IModel? model)
        {
            string name = table.StartsWith(Rebuilt, StringComparison.Ordinal) ? table[Rebuilt.Length..] : table;
            return model?.GetEntityTypes().Any(type => type.GetTableName() == name && type.FindAnnotation(Annotation)?.Value is true) == true;
        }
    }
}
