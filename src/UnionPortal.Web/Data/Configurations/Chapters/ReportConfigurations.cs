using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class ReportingPeriodConfiguration : IEntityTypeConfiguration<ReportingPeriod>
{
    public void Configure(EntityTypeBuilder<ReportingPeriod> builder) => builder.HasIndex(one => one.Year).IsUnique();
}

internal sealed class ReportExtensionConfiguration : IEntityTypeConfiguration<ReportExtension>
{
    public void Configure(EntityTypeBuilder<ReportExtension> builder)
    {
        builder.Property(one => one.Reason).HasMaxLength(ReportExtension.ReasonLength);
        builder.Property(one => one.Answer).HasMaxLength(ReportExtension.ReasonLength);
        builder.HasOne(one => one.Period).WithMany().HasForeignKey(one => one.PeriodId);
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasOne(one => one.AskedBy).WithMany().HasForeignKey("AskedById").IsRequired();
        builder.HasIndex(one => new { one.PeriodId, one.OrganisationId });
    }
}

internal sealed class AnnualReportConfiguration : IEntityTypeConfiguration<AnnualReport>
{
    public void Configure(EntityTypeBuilder<AnnualReport> builder)
    {
        builder.Ignore(one => one.Current);
        builder.Ignore(one => one.LastSubmitted);
        builder.Ignore(one => one.InForce);
        builder.Property(one => one.Number).HasMaxLength(AnnualReport.NumberLength);
        builder.HasOne(one => one.Period).WithMany().HasForeignKey(one => one.PeriodId);
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasOne(one => one.StartedBy).WithMany().HasForeignKey("StartedById");
        builder.HasMany(one => one.Versions).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.HasMany(one => one.Parts).WithOne().HasForeignKey(one => one.ReportId).IsRequired();
        builder.ComplexProperty(one => one.Reported, figures => figures.Property(one => one.Currency).HasMaxLength(IncomeStatement.CurrencyLength));
        builder.HasIndex(one => new { one.OrganisationId, one.PeriodId }).IsUnique();
        builder.HasIndex(one => new { one.PeriodId, one.State });
    }
}

internal sealed class ReportedPartConfiguration : IEntityTypeConfiguration<ReportedPart>
{
    public void Configure(EntityTypeBuilder<ReportedPart> builder)
    {
        builder.Property(one => one.Region).HasMaxLength(ReportedPart.KeyLength);
        builder.Property(one => one.Group).HasMaxLength(ReportedPart.KeyLength);
        builder.HasOne(one => one.Period).WithMany().HasForeignKey(one => one.PeriodId);
        builder.HasIndex(one => new { one.PeriodId, one.Kind, one.Region, one.Group, one.ReportId, one.Number });
    }
}

internal sealed class YearFactorConfiguration : IEntityTypeConfiguration<YearFactor>
{
    public void Configure(EntityTypeBuilder<YearFactor> builder)
    {
        builder.Property(one => one.TextRu).HasMaxLength(YearFactor.TextLength);
        builder.Property(one => one.TextEn).HasMaxLength(YearFactor.TextLength);
        builder.HasOne(one => one.Period).WithMany().HasForeignKey(one => one.PeriodId);
        builder.HasOne(one => one.NotedBy).WithMany().HasForeignKey("NotedById").IsRequired();
    }
}

internal sealed class AdjustmentConfiguration : IEntityTypeConfiguration<Adjustment>
{
    public void Configure(EntityTypeBuilder<Adjustment> builder)
    {
        builder.Property(one => one.TextRu).HasMaxLength(Adjustment.TextLength);
        builder.Property(one => one.TextEn).HasMaxLength(Adjustment.TextLength);
        builder.Property(one => one.OutcomeRu).HasMaxLength(Adjustment.TextLength);
        builder.Property(one => one.OutcomeEn).HasMaxLength(Adjustment.TextLength);
        builder.HasOne(one => one.Period).WithMany().HasForeignKey(one => one.PeriodId);
        builder.HasOne(one => one.Owner).WithMany().HasForeignKey("OwnerId").IsRequired();
    }
}

internal sealed class ReportVersionConfiguration : IEntityTypeConfiguration<ReportVersion>
{
    public void Configure(EntityTypeBuilder<ReportVersion> builder)
    {
        builder.Property(one => one.Sha256).HasMaxLength(ReportVersion.HashLength);
        builder.ComplexProperty(one => one.Figures, figures => figures.Property(one => one.Currency).HasMaxLength(IncomeStatement.CurrencyLength));
        builder.HasOne(one => one.SignedBy).WithMany().HasForeignKey("SignedById");
        builder.HasOne(one => one.SubmittedBy).WithMany().HasForeignKey("SubmittedById");
        builder.HasMany(one => one.Sections).WithOne().HasForeignKey("VersionId").IsRequired();
        builder.HasMany(one => one.Files).WithOne().HasForeignKey("VersionId").IsRequired();
        builder.HasIndex("ReportId", nameof(ReportVersion.Number)).IsUnique();
    }
}

internal sealed class ReportSectionConfiguration : IEntityTypeConfiguration<ReportSection>
{
    public void Configure(EntityTypeBuilder<ReportSection> builder)
    {
        builder.Property<int>("VersionId");
        builder.Ignore(one => one.Answers);
        builder.Property(one => one.Key).HasMaxLength(ReportSection.KeyLength);
        builder.Property(one => one.Content).HasMaxLength(ReportSection.ContentLength);
        builder.Property(one => one.Asked).HasMaxLength(ReportSection.CommentLength);
        builder.Property(one => one.Comment).HasMaxLength(ReportSection.CommentLength);
        builder.HasOne(one => one.ChangedBy).WithMany().HasForeignKey("ChangedById");
        builder.HasIndex("VersionId", nameof(ReportSection.Key)).IsUnique();
    }
}

internal sealed class ReportFileConfiguration : IEntityTypeConfiguration<ReportFile>
{
    public void Configure(EntityTypeBuilder<ReportFile> builder) => builder.Property(one => one.FileName).HasMaxLength(ReportFile.NameLength);
}
