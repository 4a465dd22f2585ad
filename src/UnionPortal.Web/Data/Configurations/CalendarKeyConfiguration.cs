using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class CalendarKeyConfiguration : IEntityTypeConfiguration<CalendarKey>
{
    public void Configure(EntityTypeBuilder<CalendarKey> builder)
    {
        builder.Property(one => one.Key).HasMaxLength(CalendarKey.KeyLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasIndex(one => one.Key).IsUnique();
    }
}
