using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.HasOne(member => member.Number).WithOne().HasForeignKey<Member>("NumberId").IsRequired();
        builder.HasOne(member => member.Organisation).WithMany().HasForeignKey(member => member.OrganisationId);
        builder.HasOne(member => member.AdmittedBy).WithMany().HasForeignKey("AdmittedById").IsRequired();
        builder.HasOne(member => member.Departure).WithOne().HasForeignKey<Member>("DepartureId");
        builder.HasIndex(member => member.AdmittedOn);
        builder.HasMany(member => member.Suspensions).WithOne().HasForeignKey("MemberId").IsRequired();
    }
}

internal sealed class SuspensionConfiguration : IEntityTypeConfiguration<Suspension>
{
    public void Configure(EntityTypeBuilder<Suspension> builder)
    {
        builder.Property(suspension => suspension.Ground).HasMaxLength(Suspension.GroundLength);
        builder.HasOne(suspension => suspension.Decision).WithMany().HasForeignKey("DecisionId").IsRequired();
        builder.HasOne(suspension => suspension.UntilMeeting).WithMany().HasForeignKey("UntilMeetingId");
        builder.HasOne(suspension => suspension.LiftedBy).WithMany().HasForeignKey("LiftedById");
    }
}

internal sealed class DepartureConfiguration : IEntityTypeConfiguration<Departure>
{
    public void Configure(EntityTypeBuilder<Departure> builder)
    {
        builder.HasOne(departure => departure.Record).WithMany().HasForeignKey("RecordId").IsRequired();
        builder.HasOne(departure => departure.Successor).WithMany().HasForeignKey("SuccessorId");
    }
}

internal sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.HasOne(partner => partner.Number).WithOne().HasForeignKey<Partner>("NumberId").IsRequired();
        builder.HasOne(partner => partner.Organisation).WithMany().HasForeignKey(partner => partner.OrganisationId);
        builder.HasOne(partner => partner.AcceptedBy).WithMany().HasForeignKey("AcceptedById").IsRequired();
        builder.HasOne(partner => partner.Departure).WithOne().HasForeignKey<Partner>("DepartureId");
        builder.HasMany(partner => partner.Agreements).WithOne().HasForeignKey("PartnerId").IsRequired();
    }
}

internal sealed class CandidacyConfiguration : IEntityTypeConfiguration<Candidacy>
{
    public void Configure(EntityTypeBuilder<Candidacy> builder)
    {
        builder.HasOne(candidacy => candidacy.Number).WithOne().HasForeignKey<Candidacy>("NumberId").IsRequired();
        builder.HasOne(candidacy => candidacy.Organisation).WithMany().HasForeignKey(candidacy => candidacy.OrganisationId);
        builder.HasOne(candidacy => candidacy.StartedBy).WithMany().HasForeignKey("StartedById").IsRequired();
        builder.HasOne(candidacy => candidacy.Departure).WithOne().HasForeignKey<Candidacy>("DepartureId");
        builder.Property(candidacy => candidacy.Account).HasMaxLength(Candidacy.AccountLength);
        builder.HasOne(candidacy => candidacy.AccountBy).WithMany().HasForeignKey("AccountById");
        builder.HasIndex(candidacy => candidacy.ReviewDueOn);
        builder.HasMany(candidacy => candidacy.Prolongations).WithOne().HasForeignKey("CandidacyId").IsRequired();
    }
}

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>
{
    private const int ConsentLength = 40;

    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.Ignore(application => application.OpenProposal);
        builder.Property(application => application.Number).HasMaxLength(Application.NumberLength);
        builder.Property(application => application.ConsentText).HasMaxLength(ConsentLength);
        builder.HasIndex(application => application.Number).IsUnique();
        builder.HasOne(application => application.Organisation).WithMany().HasForeignKey(application => application.OrganisationId);
        builder.HasOne(application => application.StartedBy).WithMany().HasForeignKey("StartedById").IsRequired();
        builder.HasOne(application => application.SubmittedBy).WithMany().HasForeignKey("SubmittedById");
        builder.Ignore(application => application.OpenQuestion);
        builder.HasMany(application => application.Questions).WithOne().HasForeignKey("ApplicationId").IsRequired();
        builder.HasMany(application => application.Judgements).WithOne().HasForeignKey("ApplicationId").IsRequired();
        builder.ComplexProperty(application => application.Declarations);
    }
}

internal sealed class ApplicationQuestionConfiguration : IEntityTypeConfiguration<ApplicationQuestion>
{
    public void Configure(EntityTypeBuilder<ApplicationQuestion> builder)
    {
        builder.ToTable("ApplicationQuestions");
        builder.Property(one => one.Text).HasMaxLength(ApplicationQuestion.TextLength);
        builder.Property(one => one.Answer).HasMaxLength(ApplicationQuestion.AnswerLength);
        builder.HasOne(one => one.AskedBy).WithMany().HasForeignKey("AskedById").IsRequired();
        builder.HasOne(one => one.AnsweredBy).WithMany().HasForeignKey("AnsweredById");
    }
}

internal sealed class RecommendationConfiguration : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.Property(one => one.Note).HasMaxLength(Recommendation.NoteLength);
        builder.Property(one => one.Statement).HasMaxLength(Recommendation.StatementLength);
        builder.HasOne(one => one.Application).WithMany(application => application.Recommendations).HasForeignKey(one => one.ApplicationId);
        builder.HasOne(one => one.Recommender).WithMany().HasForeignKey(one => one.RecommenderId);
        builder.HasOne(one => one.AnsweredBy).WithMany().HasForeignKey("AnsweredById");
    }
}

internal sealed class AdmissionProposalConfiguration : IEntityTypeConfiguration<AdmissionProposal>
{
    public void Configure(EntityTypeBuilder<AdmissionProposal> builder)
    {
        builder.Property(proposal => proposal.Reasons).HasMaxLength(Application.ReasonsLength);
        builder.HasOne(proposal => proposal.Application).WithMany(application => application.Proposals).HasForeignKey(proposal => proposal.ApplicationId);
        builder.HasOne(proposal => proposal.Decision).WithOne().HasForeignKey<AdmissionProposal>("DecisionId").IsRequired();
    }
}

internal sealed class JudgementConfiguration : IEntityTypeConfiguration<Judgement>
{
    public void Configure(EntityTypeBuilder<Judgement> builder)
    {
        builder.Property(judgement => judgement.Rule).HasMaxLength(Judgement.RuleLength);
        builder.Property(judgement => judgement.Reason).HasMaxLength(Judgement.ReasonLength);
        builder.HasOne(judgement => judgement.By).WithMany().HasForeignKey("ById").IsRequired();
    }
}

internal sealed class RegistryEditionConfiguration : IEntityTypeConfiguration<RegistryEdition>
{
    public void Configure(EntityTypeBuilder<RegistryEdition> builder)
    {
        builder.Property(edition => edition.DataSha256).HasMaxLength(RegistryEdition.HashLength);
        builder.HasIndex(edition => edition.Number).IsUnique();
        builder.ComplexProperty(edition => edition.Counts);
        builder.ComplexProperty(edition => edition.Files);
    }
}
