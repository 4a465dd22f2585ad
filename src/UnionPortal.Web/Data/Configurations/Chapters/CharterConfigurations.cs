using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class DecisionRecordConfiguration : IEntityTypeConfiguration<DecisionRecord>
{
    /// <summary>Reference and both summaries, folded: what the search of the decisions compares.</summary>
    internal const string SearchColumn = "Search";
    private const int SearchLength = DecisionRecord.ReferenceLength + 2 * DecisionRecord.SummaryLength + 2;

    public void Configure(EntityTypeBuilder<DecisionRecord> builder)
    {
        builder.Property(record => record.Reference).HasMaxLength(DecisionRecord.ReferenceLength);
        builder.Property(record => record.SummaryRu).HasMaxLength(DecisionRecord.SummaryLength);
        builder.Property(record => record.SummaryEn).HasMaxLength(DecisionRecord.SummaryLength);
        builder.HasFolded(SearchColumn, nameof(DecisionRecord.Reference), nameof(DecisionRecord.SummaryRu), nameof(DecisionRecord.SummaryEn)).HasMaxLength(SearchLength);
        builder.HasIndex(record => record.On);
    }
}

internal sealed class CharterVersionConfiguration : IEntityTypeConfiguration<CharterVersion>
{
    public void Configure(EntityTypeBuilder<CharterVersion> builder)
    {
        builder.Property(version => version.Json).HasMaxLength(-1);
        builder.Property(version => version.Sha256).HasMaxLength(CharterVersion.HashLength);
        builder.HasIndex(version => version.From).IsUnique();
    }
}
