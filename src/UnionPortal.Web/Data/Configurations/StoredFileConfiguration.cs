using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.Property(file => file.StorageName).HasMaxLength(StoredFile.StorageNameLength);
        builder.Property(file => file.FileName).HasMaxLength(StoredFile.FileNameLength);
        builder.Property(file => file.ContentType).HasMaxLength(100);
        builder.Property(file => file.Sha256).HasMaxLength(StoredFile.HashLength);
        builder.Property(file => file.Purpose).HasMaxLength(40);
        builder.HasIndex(file => file.StorageName).IsUnique();
    }
}
