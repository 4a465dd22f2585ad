using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(session => session.KeyHash).HasMaxLength(Session.KeyHashLength);
        builder.Property(session => session.Stamp).HasMaxLength(100);
        builder.Property(session => session.Device).HasMaxLength(Session.DeviceLength);
        builder.HasIndex(session => session.KeyHash).IsUnique();
        builder.HasIndex(session => session.ExpiresAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
    }
}
