using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class SeatProposalConfiguration : IEntityTypeConfiguration<SeatProposal>
{
    public void Configure(EntityTypeBuilder<SeatProposal> builder)
    {
        builder.Property(proposal => proposal.Reasons).HasMaxLength(SeatProposal.ReasonsLength);
        builder.HasOne(proposal => proposal.Person).WithMany().HasForeignKey("PersonId").IsRequired();
        builder.HasOne(proposal => proposal.Organisation).WithMany().HasForeignKey("OrganisationId").IsRequired();
        builder.HasOne(proposal => proposal.Decision).WithOne().HasForeignKey<SeatProposal>("DecisionId").IsRequired();
        builder.HasOne(proposal => proposal.Recommendation).WithMany().HasForeignKey(proposal => proposal.RecommendationId);
        builder.HasOne(proposal => proposal.Seat).WithMany().HasForeignKey("SeatId");
    }
}

internal sealed class SeatRecommendationConfiguration : IEntityTypeConfiguration<SeatRecommendation>
{
    public void Configure(EntityTypeBuilder<SeatRecommendation> builder)
    {
        builder.HasOne(one => one.Person).WithMany().HasForeignKey("PersonId").IsRequired();
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey("OrganisationId").IsRequired();
        builder.HasOne(one => one.Seat).WithMany().HasForeignKey("SeatId");
        builder.HasOne(one => one.Record).WithMany().HasForeignKey("RecordId").IsRequired();
    }
}

internal sealed class SeatMotionConfiguration : IEntityTypeConfiguration<SeatMotion>
{
    public void Configure(EntityTypeBuilder<SeatMotion> builder)
    {
        builder.HasOne(one => one.Item).WithMany().HasForeignKey(one => one.ItemId).IsRequired();
        builder.HasIndex(one => one.ItemId).IsUnique();
        builder.HasOne(one => one.Person).WithMany().HasForeignKey("PersonId").IsRequired();
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey("OrganisationId").IsRequired();
        builder.HasOne(one => one.Seat).WithMany().HasForeignKey("SeatId");
    }
}

internal sealed class DissentConfiguration : IEntityTypeConfiguration<Dissent>
{
    public void Configure(EntityTypeBuilder<Dissent> builder)
    {
        builder.Property(dissent => dissent.Text).HasMaxLength(Dissent.TextLength);
        builder.HasOne(dissent => dissent.Member).WithMany().HasForeignKey(dissent => dissent.MemberId);
        builder.HasOne(dissent => dissent.By).WithMany().HasForeignKey("ById").IsRequired();
        builder.HasOne(dissent => dissent.Decision).WithMany().HasForeignKey(dissent => dissent.DecisionId);
        builder.HasIndex(dissent => new { dissent.DecisionId, dissent.MemberId }).IsUnique();
    }
}
