using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class SuspensionProposalConfiguration : IEntityTypeConfiguration<SuspensionProposal>
{
    public void Configure(EntityTypeBuilder<SuspensionProposal> builder)
    {
        builder.Property(one => one.Ground).HasMaxLength(Suspension.GroundLength);
        builder.Property(one => one.Facts).HasMaxLength(SuspensionProposal.FactsLength);
        builder.Property(one => one.Answer).HasMaxLength(SuspensionProposal.AnswerLength);
        builder.HasOne(one => one.Member).WithMany().HasForeignKey(one => one.MemberId);
        builder.HasOne(one => one.AnsweredBy).WithMany().HasForeignKey("AnsweredById");
        builder.HasOne(one => one.Decision).WithOne().HasForeignKey<SuspensionProposal>("DecisionId").IsRequired();
    }
}

internal sealed class LiftingProposalConfiguration : IEntityTypeConfiguration<LiftingProposal>
{
    public void Configure(EntityTypeBuilder<LiftingProposal> builder)
    {
        builder.Property(one => one.Reasons).HasMaxLength(SuspensionProposal.FactsLength);
        builder.HasOne(one => one.Member).WithMany().HasForeignKey(one => one.MemberId);
        builder.HasOne(one => one.Decision).WithOne().HasForeignKey<LiftingProposal>("DecisionId").IsRequired();
    }
}

internal sealed class ExpulsionConfiguration : IEntityTypeConfiguration<Expulsion>
{
    public void Configure(EntityTypeBuilder<Expulsion> builder)
    {
        builder.Property(one => one.Ground).HasMaxLength(Suspension.GroundLength);
        builder.Property(one => one.Facts).HasMaxLength(Expulsion.FactsLength);
        builder.Property(one => one.Answer).HasMaxLength(Expulsion.AnswerLength);
        builder.Property(one => one.AppealText).HasMaxLength(Expulsion.AnswerLength);
        builder.Property(one => one.HearingNote).HasMaxLength(Expulsion.NoteLength);
        builder.HasOne(one => one.Member).WithMany().HasForeignKey(one => one.MemberId);
        builder.HasOne(one => one.Meeting).WithMany().HasForeignKey("MeetingId").IsRequired();
        builder.HasOne(one => one.AnsweredBy).WithMany().HasForeignKey("AnsweredById");
        builder.HasOne(one => one.Resolution).WithMany().HasForeignKey("ResolutionId");
        builder.HasOne(one => one.AppealRecord).WithMany().HasForeignKey("AppealRecordId");
    }
}

internal sealed class WithdrawalConfiguration : IEntityTypeConfiguration<Withdrawal>
{
    public void Configure(EntityTypeBuilder<Withdrawal> builder)
    {
        builder.Property(one => one.Reason).HasMaxLength(Withdrawal.ReasonLength);
        builder.HasOne(one => one.Number).WithMany().HasForeignKey(one => one.NumberId);
        builder.HasOne(one => one.Record).WithMany().HasForeignKey("RecordId").IsRequired();
        builder.HasOne(one => one.By).WithMany().HasForeignKey("ById").IsRequired();
    }
}

internal sealed class ContactAttemptConfiguration : IEntityTypeConfiguration<ContactAttempt>
{
    public void Configure(EntityTypeBuilder<ContactAttempt> builder)
    {
        builder.Property(one => one.Note).HasMaxLength(ContactAttempt.NoteLength);
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasOne(one => one.By).WithMany().HasForeignKey("ById").IsRequired();
    }
}

internal sealed class PartnerAgreementConfiguration : IEntityTypeConfiguration<PartnerAgreement>
{
    public void Configure(EntityTypeBuilder<PartnerAgreement> builder)
    {
        builder.Property(one => one.Reference).HasMaxLength(PartnerAgreement.ReferenceLength);
        builder.Property(one => one.FieldKey).HasMaxLength(PartnerAgreement.FieldLength);
        builder.Property(one => one.Subject).HasMaxLength(PartnerAgreement.SubjectLength);
        builder.Property(one => one.Contact).HasMaxLength(PartnerAgreement.ContactLength);
    }
}

internal sealed class PartnershipEndingConfiguration : IEntityTypeConfiguration<PartnershipEnding>
{
    public void Configure(EntityTypeBuilder<PartnershipEnding> builder)
    {
        builder.Property(one => one.Reasons).HasMaxLength(PartnershipEnding.ReasonsLength);
        builder.HasOne(one => one.Partner).WithMany().HasForeignKey(one => one.PartnerId);
        builder.HasOne(one => one.Decision).WithOne().HasForeignKey<PartnershipEnding>("DecisionId").IsRequired();
    }
}

internal sealed class ProlongationConfiguration : IEntityTypeConfiguration<Prolongation>
{
    public void Configure(EntityTypeBuilder<Prolongation> builder) =>
        builder.HasOne(one => one.Decision).WithMany().HasForeignKey("DecisionId").IsRequired();
}

internal sealed class CandidacyReviewConfiguration : IEntityTypeConfiguration<CandidacyReview>
{
    public void Configure(EntityTypeBuilder<CandidacyReview> builder)
    {
        builder.Property(one => one.Reasons).HasMaxLength(CandidacyReview.ReasonsLength);
        builder.HasOne(one => one.Candidacy).WithMany().HasForeignKey(one => one.CandidacyId);
        builder.HasOne(one => one.Decision).WithOne().HasForeignKey<CandidacyReview>("DecisionId").IsRequired();
    }
}

internal sealed class EligibilityReviewConfiguration : IEntityTypeConfiguration<EligibilityReview>
{
    public void Configure(EntityTypeBuilder<EligibilityReview> builder)
    {
        builder.Property(one => one.Verdicts).HasMaxLength(EligibilityReview.VerdictsLength);
        builder.Property(one => one.Worsened).HasMaxLength(EligibilityReview.WorsenedLength);
        builder.Property(one => one.Conclusion).HasMaxLength(EligibilityReview.ConclusionLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasOne(one => one.ConcludedBy).WithMany().HasForeignKey("ConcludedById");
        builder.HasIndex(one => new { one.OrganisationId, one.Year }).IsUnique();
        builder.HasIndex(one => one.Year);
        builder.HasIndex(one => new { one.Worsened, one.OrganisationId, one.ConcludedOn }).HasFilter("\"Worsened\" <> ''");
    }
}

internal sealed class OrganisationChangeConfiguration : IEntityTypeConfiguration<OrganisationChange>
{
    public void Configure(EntityTypeBuilder<OrganisationChange> builder)
    {
        builder.Property(one => one.Note).HasMaxLength(OrganisationChange.NoteLength);
        builder.Property(one => one.Answer).HasMaxLength(OrganisationChange.NoteLength);
        builder.ComplexProperty(one => one.Before, Lengths);
        builder.ComplexProperty(one => one.After, Lengths);
        builder.HasMany(one => one.Founders).WithOne().HasForeignKey("ChangeId").IsRequired();
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasOne(one => one.ProposedBy).WithMany().HasForeignKey("ProposedById").IsRequired();
        builder.HasOne(one => one.DecidedBy).WithMany().HasForeignKey("DecidedById");
    }

    private static void Lengths(ComplexPropertyBuilder<ChangedFacts> facts)
    {
        facts.Property(one => one.FullName).HasMaxLength(OrganisationName.FullLength);
        facts.Property(one => one.ShortName).HasMaxLength(OrganisationName.ShortLength);
        facts.Property(one => one.EnglishName).HasMaxLength(OrganisationName.FullLength);
        facts.Property(one => one.RegionKey).HasMaxLength(Organisation.KeyLength);
        facts.Property(one => one.City).HasMaxLength(Organisation.CityLength);
        facts.Property(one => one.Website).HasMaxLength(Organisation.WebsiteLength);
        facts.Property(one => one.HeadFamilyName).HasMaxLength(Person.NameLength);
        facts.Property(one => one.HeadGivenName).HasMaxLength(Person.NameLength);
        facts.Property(one => one.HeadPatronymic).HasMaxLength(Person.NameLength);
        facts.Property(one => one.HeadLatinName).HasMaxLength(Person.NameLength);
        facts.Property(one => one.HeadPosition).HasMaxLength(Representative.PositionLength);
    }
}

internal sealed class ProposedFounderConfiguration : IEntityTypeConfiguration<ProposedFounder>
{
    public void Configure(EntityTypeBuilder<ProposedFounder> builder) => builder.Property(one => one.Name).HasMaxLength(Founder.NameLength);
}
