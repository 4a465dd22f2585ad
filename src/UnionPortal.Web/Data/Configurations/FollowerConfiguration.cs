using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class FollowerConfiguration : IEntityTypeConfiguration<Follower>
{
    public void Configure(EntityTypeBuilder<Follower> builder)
    {
        builder.Property(one => one.Email).HasMaxLength(Letter.AddressLength);
        builder.Property(one => one.Culture).HasMaxLength(Account.CultureLength);
        builder.Property(one => one.Key).HasMaxLength(Follower.KeyLength);
        builder.HasIndex(one => new { one.Number, one.Email }).IsUnique();
        builder.HasIndex(one => one.Key).IsUnique();
    }
}

internal sealed class FollowedStateConfiguration : IEntityTypeConfiguration<FollowedState>
{
    public void Configure(EntityTypeBuilder<FollowedState> builder)
    {
        builder.HasKey(one => one.Number);
        builder.Property(one => one.Number).ValueGeneratedNever();
        builder.Property(one => one.Told).HasMaxLength(-1);
    }
}
