using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class AuditLineConfiguration : IEntityTypeConfiguration<AuditLine>
{
    public void Configure(EntityTypeBuilder<AuditLine> builder)
    {
        builder.HasKey(line => line.Sequence);
        builder.Property(line => line.Sequence).ValueGeneratedNever();
        builder.Property(line => line.Act).HasMaxLength(AuditLine.ActLength);
        builder.Property(line => line.SubjectKind).HasMaxLength(AuditLine.SubjectLength);
        builder.Property(line => line.SubjectId).HasMaxLength(AuditLine.SubjectLength);
        builder.Property(line => line.Details).HasMaxLength(-1);
        builder.Property(line => line.PreviousHash).HasMaxLength(AuditLine.HashLength);
        builder.Property(line => line.Hash).HasMaxLength(AuditLine.HashLength);
        builder.HasIndex(line => new { line.SubjectKind, line.SubjectId });
    }
}
