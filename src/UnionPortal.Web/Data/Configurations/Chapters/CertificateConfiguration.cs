using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.Property(one => one.Code).HasMaxLength(Certificate.CodeLength);
        builder.HasOne(one => one.Number).WithMany().HasForeignKey(one => one.NumberId);
        builder.HasIndex(one => one.Code).IsUnique();
    }
}
