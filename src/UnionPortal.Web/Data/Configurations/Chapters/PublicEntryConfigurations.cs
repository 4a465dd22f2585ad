using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class PersonInChargeConfiguration : IEntityTypeConfiguration<PersonInCharge>
{
    public void Configure(EntityTypeBuilder<PersonInCharge> builder)
    {
        builder.ToTable("PeopleInCharge");
        builder.Property(one => one.Name).HasMaxLength(PersonInCharge.NameLength);
        builder.Property(one => one.NameInEnglish).HasMaxLength(PersonInCharge.NameLength);
        builder.Property(one => one.Position).HasMaxLength(PersonInCharge.PositionLength);
        builder.Property(one => one.PositionInEnglish).HasMaxLength(PersonInCharge.PositionLength);
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey(one => one.OrganisationId);
    }
}

internal sealed class PublicDocumentConfiguration : IEntityTypeConfiguration<PublicDocument>
{
    public void Configure(EntityTypeBuilder<PublicDocument> builder)
    {
        builder.Property(one => one.Title).HasMaxLength(PublicDocument.TitleLength);
        builder.Property(one => one.Language).HasMaxLength(PublicDocument.LanguageLength);
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(one => one.FileId);
    }
}
