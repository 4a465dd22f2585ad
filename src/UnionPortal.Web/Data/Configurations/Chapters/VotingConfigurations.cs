using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class PollConfiguration : IEntityTypeConfiguration<Poll>
{
    public void Configure(EntityTypeBuilder<Poll> builder)
    {
        builder.ToTable("Polls");
        builder.HasOne(poll => poll.Item).WithMany().HasForeignKey(poll => poll.ItemId);
        builder.Property(poll => poll.TextSha256).HasMaxLength(Poll.HashLength);
        builder.HasMany(poll => poll.Roll).WithOne(voter => voter.Poll).HasForeignKey(voter => voter.PollId);
        builder.HasMany(poll => poll.Votes).WithOne(vote => vote.Poll).HasForeignKey(vote => vote.PollId);
        builder.HasMany(poll => poll.Candidates).WithOne(candidate => candidate.Poll).HasForeignKey(candidate => candidate.PollId);
        builder.HasOne(poll => poll.RunOffOf).WithMany().HasForeignKey(poll => poll.RunOffOfId);
        builder.Property(poll => poll.LotSeed).HasMaxLength(Poll.SeedLength);
        builder.Ignore(poll => poll.Questions);
    }
}

/// <summary>The roll has no key of its own, no moment and no version: nothing in it can tell in which order organisations voted.</summary>
internal sealed class PollVoterConfiguration : IEntityTypeConfiguration<PollVoter>
{
    public void Configure(EntityTypeBuilder<PollVoter> builder)
    {
        builder.ToTable("PollVoters").HasAnnotation(WithoutRowid.Annotation, true);
        builder.HasKey(voter => new { voter.PollId, voter.OrganisationId });
        builder.HasOne(voter => voter.Organisation).WithMany().HasForeignKey(voter => voter.OrganisationId);
        builder.Property(voter => voter.Reference).HasMaxLength(PollVoter.ReferenceLength);
    }
}

internal sealed class OpenVoteConfiguration : IEntityTypeConfiguration<OpenVote>
{
    public void Configure(EntityTypeBuilder<OpenVote> builder)
    {
        builder.ToTable("OpenVotes");
        builder.HasIndex(vote => new { vote.PollId, vote.OrganisationId, vote.Question }).IsUnique();
        builder.HasOne(vote => vote.Organisation).WithMany().HasForeignKey(vote => vote.OrganisationId);
        builder.HasOne(vote => vote.Person).WithMany().HasForeignKey("PersonId");
        builder.HasOne(vote => vote.ConfirmedBy).WithMany().HasForeignKey("ConfirmedById");
        builder.Property(vote => vote.TextSha256).HasMaxLength(Poll.HashLength);
    }
}

internal sealed class PaperReadingConfiguration : IEntityTypeConfiguration<PaperReading>
{
    public void Configure(EntityTypeBuilder<PaperReading> builder)
    {
        builder.ToTable("PaperReadings");
        builder.HasIndex(reading => new { reading.PollId, reading.OrganisationId, reading.PersonId }).IsUnique();
        builder.HasOne(reading => reading.Poll).WithMany().HasForeignKey(reading => reading.PollId);
        builder.HasOne(reading => reading.Organisation).WithMany().HasForeignKey(reading => reading.OrganisationId);
        builder.HasOne(reading => reading.Person).WithMany().HasForeignKey(reading => reading.PersonId);
        builder.Property(reading => reading.Choices).HasMaxLength(PaperReading.ChoicesLength);
    }
}

internal sealed class PollCandidateConfiguration : IEntityTypeConfiguration<PollCandidate>
{
    public void Configure(EntityTypeBuilder<PollCandidate> builder)
    {
        builder.ToTable("PollCandidates");
        builder.Property(candidate => candidate.MeritRu).HasMaxLength(PollCandidate.MeritLength);
        builder.Property(candidate => candidate.MeritEn).HasMaxLength(PollCandidate.MeritLength);
        builder.HasIndex(candidate => new { candidate.PollId, candidate.Number }).IsUnique();
        builder.HasOne(candidate => candidate.Person).WithMany().HasForeignKey(candidate => candidate.PersonId);
        builder.HasOne(candidate => candidate.Organisation).WithMany().HasForeignKey("OrganisationId");
    }
}
