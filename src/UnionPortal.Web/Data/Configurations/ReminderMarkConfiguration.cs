using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class ReminderMarkConfiguration : IEntityTypeConfiguration<ReminderMark>
{
    public void Configure(EntityTypeBuilder<ReminderMark> builder)
    {
        builder.HasKey(one => one.Key);
        builder.Property(one => one.Key).HasMaxLength(ReminderMark.KeyLength);
    }
}
