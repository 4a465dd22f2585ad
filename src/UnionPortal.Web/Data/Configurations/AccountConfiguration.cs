using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.Property(code => code.Salt).HasMaxLength(RecoveryCode.SaltLength);
        builder.Property(code => code.Hash).HasMaxLength(RecoveryCode.HashLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(code => code.AccountId);
        builder.HasIndex(code => new { code.AccountId, code.Hash });
    }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.Culture).HasMaxLength(Account.CultureLength);
        builder.Property(account => account.SecondFactorKey).HasMaxLength(Account.SecondFactorKeyLength);
        builder.HasIndex(account => account.NormalizedEmail).IsUnique();
        builder.HasOne(account => account.Person).WithMany().HasForeignKey(account => account.PersonId);
        builder.HasIndex(account => account.PersonId).IsUnique();
    }
}
