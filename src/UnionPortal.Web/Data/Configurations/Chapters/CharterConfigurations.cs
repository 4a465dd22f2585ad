using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class DecisionRecordConfiguration : IEntityTypeConfiguration<DecisionRecord>
{
    public void Configure(EntityTypeBuilder<DecisionRecord> builder)
    {
        builder.Property(record => record.Reference).HasMaxLength(DecisionRecord.ReferenceLength);
        builder.Property(record => record.SummaryRu).HasMaxLength(DecisionRecord.SummaryLength);
        builder.Property(record => record.SummaryEn).HasMaxLength(DecisionRecord.SummaryLength);
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
