using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class LetterConfiguration : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.Property(letter => letter.MessageId).HasMaxLength(100);
        builder.Property(letter => letter.ToAddress).HasMaxLength(Letter.AddressLength);
        builder.Property(letter => letter.Culture).HasMaxLength(Account.CultureLength);
        builder.Property(letter => letter.Template).HasMaxLength(100);
        builder.Property(letter => letter.Subject).HasMaxLength(Letter.SubjectLength);
        builder.Property(letter => letter.Body).HasMaxLength(-1);
        builder.Property(letter => letter.LastError).HasMaxLength(Letter.ErrorLength);
        builder.Property(letter => letter.StopLink).HasMaxLength(Letter.StopLinkLength);
        builder.HasIndex(letter => new { letter.SentAt, letter.NextAttemptAt });
    }
}
