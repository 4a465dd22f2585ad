using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class CriteriaSetConfiguration : IEntityTypeConfiguration<CriteriaSet>
{
    public void Configure(EntityTypeBuilder<CriteriaSet> builder)
    {
        builder.Ignore(one => one.InOrder);
        builder.Ignore(one => one.Weight);
        builder.Property(one => one.NameRu).HasMaxLength(CriteriaSet.NameLength);
        builder.Property(one => one.NameEn).HasMaxLength(CriteriaSet.NameLength);
        builder.HasOne(one => one.DraftedBy).WithMany().HasForeignKey(one => one.DraftedById);
        builder.HasOne(one => one.Item).WithMany().HasForeignKey(one => one.ItemId);
        builder.HasOne(one => one.Record).WithMany().HasForeignKey("RecordId");
        builder.HasMany(one => one.Criteria).WithOne().HasForeignKey("SetId").IsRequired();
        builder.HasIndex(one => one.ItemId).IsUnique();
    }
}

internal sealed class CriterionConfiguration : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> builder)
    {
        builder.Ignore(one => one.Thresholds);
        builder.Property(one => one.NameRu).HasMaxLength(Criterion.NameLength);
        builder.Property(one => one.NameEn).HasMaxLength(Criterion.NameLength);
        builder.Property(one => one.GuidanceRu).HasMaxLength(Criterion.GuidanceLength);
        builder.Property(one => one.GuidanceEn).HasMaxLength(Criterion.GuidanceLength);
        builder.Property(one => one.Bands).HasMaxLength(Criterion.BandsLength);
    }
}

internal sealed class ValuationConfiguration : IEntityTypeConfiguration<Valuation>
{
    public void Configure(EntityTypeBuilder<Valuation> builder)
    {
        builder.Ignore(one => one.Standing);
        builder.Ignore(one => one.Counting);
        builder.Ignore(one => one.Lines);
        builder.Property(one => one.Answer).HasMaxLength(Valuation.AnswerLength);
        builder.HasOne(one => one.Report).WithMany().HasForeignKey(one => one.ReportId);
        builder.HasOne(one => one.Set).WithMany().HasForeignKey(one => one.SetId);
        builder.HasOne(one => one.AnsweredBy).WithMany().HasForeignKey("AnsweredById");
        builder.HasMany(one => one.Computed).WithOne().HasForeignKey("ValuationId").IsRequired();
        builder.HasMany(one => one.Readings).WithOne().HasForeignKey("ValuationId").IsRequired();
        builder.HasIndex(one => one.ReportId).IsUnique();
        builder.HasIndex(one => one.ConcludedOn);
    }
}

internal sealed class ReadingConfiguration : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> builder)
    {
        builder.Ignore(one => one.Points);
        builder.Property(one => one.Comment).HasMaxLength(Reading.CommentLength);
        builder.Property(one => one.Conflict).HasMaxLength(Reading.ConflictLength);
        builder.HasOne(one => one.Reader).WithMany().HasForeignKey(one => one.ReaderId);
        builder.HasMany(one => one.Scores).WithOne().HasForeignKey("ReadingId").IsRequired();
        builder.HasIndex("ValuationId", nameof(Reading.ReaderId)).IsUnique();
    }
}

internal sealed class ReadingScoreConfiguration : IEntityTypeConfiguration<ReadingScore>
{
    public void Configure(EntityTypeBuilder<ReadingScore> builder) => builder.HasOne(one => one.Criterion).WithMany().HasForeignKey(one => one.CriterionId);
}

internal sealed class ComputedScoreConfiguration : IEntityTypeConfiguration<ComputedScore>
{
    public void Configure(EntityTypeBuilder<ComputedScore> builder) => builder.HasOne(one => one.Criterion).WithMany().HasForeignKey(one => one.CriterionId);
}
