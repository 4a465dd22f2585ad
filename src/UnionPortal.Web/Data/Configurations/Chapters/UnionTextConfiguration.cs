using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class UnionTextConfiguration : IEntityTypeConfiguration<UnionText>
{
    public void Configure(EntityTypeBuilder<UnionText> builder)
    {
        builder.ToTable("UnionTexts");
        builder.HasOne(text => text.Item).WithMany().HasForeignKey(text => text.ItemId);
        builder.HasOne(text => text.Record).WithMany().HasForeignKey("RecordId");
        builder.HasIndex(text => new { text.ItemId, text.Kind }).IsUnique();
        builder.Property(text => text.TextRu).HasMaxLength(UnionText.TextLength);
        builder.Property(text => text.TextEn).HasMaxLength(UnionText.TextLength);
    }
}
