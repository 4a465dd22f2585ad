using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.Property(run => run.FileName).HasMaxLength(ImportRun.FileNameLength);
        builder.Property(run => run.FileSha256).HasMaxLength(ImportRun.HashLength);
        builder.Property(run => run.Kind).HasMaxLength(ImportRun.KindLength);
        builder.Property(run => run.Report).HasMaxLength(-1);
        builder.HasOne<DecisionRecord>().WithMany().HasForeignKey(run => run.DecisionRecordId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(run => run.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(run => run.RefusedFileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(run => run.UploadedAt);
    }
}
