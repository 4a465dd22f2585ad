using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Ignore(organisation => organisation.Name);
        builder.HasMany(organisation => organisation.Names).WithOne().HasForeignKey("OrganisationId").IsRequired();
        builder.HasMany(organisation => organisation.Founders).WithOne().HasForeignKey("OrganisationId").IsRequired();
        builder.HasMany(organisation => organisation.Incomes).WithOne().HasForeignKey("OrganisationId").IsRequired();
        builder.HasMany(organisation => organisation.Documents).WithOne().HasForeignKey("OrganisationId").IsRequired();
        builder.OwnsMany(organisation => organisation.Numbers, number =>
        {
            number.ToTable("RegistrationNumbers");
            number.Property<int>("Id");
            number.HasKey("Id");
            number.Property(one => one.Scheme).HasMaxLength(RegistrationNumber.SchemeLength);
            number.Property(one => one.Value).HasMaxLength(RegistrationNumber.ValueLength);
            number.HasIndex(one => new { one.Scheme, one.Value });
            number.HasIndex(one => one.Value);
        });
        builder.HasIndex(organisation => organisation.RegionKey);
        builder.Property(organisation => organisation.LegalFormCode).HasMaxLength(Organisation.KeyLength);
        builder.Property(organisation => organisation.CountryCode).HasMaxLength(2);
        builder.Property(organisation => organisation.RegionKey).HasMaxLength(Organisation.KeyLength);
        builder.Property(organisation => organisation.City).HasMaxLength(Organisation.CityLength);
        builder.Property(organisation => organisation.Website).HasMaxLength(Organisation.WebsiteLength);
        builder.Property(organisation => organisation.Purposes).HasMaxLength(Organisation.PurposesLength);
    }
}

internal sealed class OrganisationNameConfiguration : IEntityTypeConfiguration<OrganisationName>
{
    private const int FoldedLength = 2000;
    private const int SortLength = 100;

    public void Configure(EntityTypeBuilder<OrganisationName> builder)
    {
        builder.Property(name => name.Full).HasMaxLength(OrganisationName.FullLength);
        builder.Property(name => name.Short).HasMaxLength(OrganisationName.ShortLength);
        builder.Property(name => name.English).HasMaxLength(OrganisationName.FullLength);
        builder.HasFolded("Folded", nameof(OrganisationName.Full), nameof(OrganisationName.Short), nameof(OrganisationName.English)).HasMaxLength(FoldedLength);
        builder.HasFolded("SortKey", nameof(OrganisationName.Full)).HasMaxLength(SortLength);
        builder.HasIndex("SortKey", "OrganisationId");
    }
}

internal sealed class RegistryNumberConfiguration : IEntityTypeConfiguration<RegistryNumber>
{
    public void Configure(EntityTypeBuilder<RegistryNumber> builder)
    {
        builder.HasIndex(number => number.Value).IsUnique();
        builder.HasOne(number => number.Organisation).WithMany().HasForeignKey(number => number.OrganisationId);
    }
}

internal sealed class FounderConfiguration : IEntityTypeConfiguration<Founder>
{
    public void Configure(EntityTypeBuilder<Founder> builder) => builder.Property(founder => founder.Name).HasMaxLength(Founder.NameLength);
}

internal sealed class IncomeStatementConfiguration : IEntityTypeConfiguration<IncomeStatement>
{
    public void Configure(EntityTypeBuilder<IncomeStatement> builder)
    {
        builder.Property(statement => statement.Currency).HasMaxLength(IncomeStatement.CurrencyLength);
        builder.HasMany(statement => statement.Lines).WithOne().HasForeignKey("StatementId").IsRequired();
        builder.HasIndex("OrganisationId", nameof(IncomeStatement.Year)).IsUnique();
    }
}

internal sealed class IncomeLineConfiguration : IEntityTypeConfiguration<IncomeLine>
{
    public void Configure(EntityTypeBuilder<IncomeLine> builder) => builder.Property(line => line.Source).HasMaxLength(IncomeLine.SourceLength);
}

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    private const int FileNameLength = 200;

    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.Property(document => document.Kind).HasMaxLength(Document.KindLength);
        builder.Property(document => document.FileName).HasMaxLength(FileNameLength);
    }
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.FamilyName).HasMaxLength(Person.NameLength);
        builder.Property(person => person.GivenName).HasMaxLength(Person.NameLength);
        builder.Property(person => person.Patronymic).HasMaxLength(Person.NameLength);
        builder.Property(person => person.LatinName).HasMaxLength(Person.NameLength * 2);
        builder.Property(person => person.Email).HasMaxLength(Person.EmailLength);
    }
}

internal sealed class RepresentativeConfiguration : IEntityTypeConfiguration<Representative>
{
    public void Configure(EntityTypeBuilder<Representative> builder)
    {
        builder.Property(mandate => mandate.Position).HasMaxLength(Representative.PositionLength);
        builder.HasOne(mandate => mandate.Person).WithMany().HasForeignKey(mandate => mandate.PersonId);
        builder.HasOne(mandate => mandate.Organisation).WithMany().HasForeignKey(mandate => mandate.OrganisationId);
    }
}
