using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.Culture).HasMaxLength(Account.CultureLength);
        builder.HasIndex(account => account.NormalizedEmail).IsUnique();
        builder.HasOne(account => account.Person).WithMany().HasForeignKey(account => account.PersonId);
        builder.HasIndex(account => account.PersonId).IsUnique();
    }
}
