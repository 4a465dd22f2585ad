using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class EditionPrintConfiguration : IEntityTypeConfiguration<EditionPrint>
{
    public void Configure(EntityTypeBuilder<EditionPrint> builder)
    {
        builder.Ignore(print => print.IsUnderWay).Ignore(print => print.IsDone);
        builder.Property(print => print.Language).HasMaxLength(EditionPrint.LanguageLength);
        builder.Property(print => print.Claim).HasMaxLength(EditionPrint.ClaimLength);
        builder.HasOne<RegistryEdition>().WithMany().HasForeignKey(print => print.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(print => print.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(print => new { print.EditionId, print.Language }).IsUnique();
    }
}
