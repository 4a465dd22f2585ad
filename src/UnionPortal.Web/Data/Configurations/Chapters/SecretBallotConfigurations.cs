using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class SecretBallotConfiguration : IEntityTypeConfiguration<SecretBallot>
{
    public void Configure(EntityTypeBuilder<SecretBallot> builder)
    {
        builder.ToTable("SecretBallots");
        builder.HasKey(ballot => ballot.PollId);
        builder.Property(ballot => ballot.PollId).ValueGeneratedNever();
        builder.HasOne(ballot => ballot.Poll).WithOne().HasForeignKey<SecretBallot>(ballot => ballot.PollId);
        builder.HasOne(ballot => ballot.CommittedBy).WithMany().HasForeignKey(ballot => ballot.CommittedById);
        builder.HasOne(ballot => ballot.OpenedBy).WithMany().HasForeignKey("OpenedById");
        builder.HasMany(ballot => ballot.Holders).WithOne(holder => holder.Ballot).HasForeignKey(holder => holder.PollId);
        builder.Property(ballot => ballot.Manifest).HasMaxLength(-1);
        builder.Property(ballot => ballot.ManifestSha256).HasMaxLength(Poll.HashLength);
        builder.Property(ballot => ballot.EnvelopesSha256).HasMaxLength(Poll.HashLength);
    }
}

internal sealed class UrnHolderConfiguration : IEntityTypeConfiguration<UrnHolder>
{
    public void Configure(EntityTypeBuilder<UrnHolder> builder)
    {
        builder.ToTable("UrnHolders");
        builder.HasKey(holder => new { holder.PollId, holder.PersonId });
        builder.HasOne(holder => holder.Person).WithMany().HasForeignKey(holder => holder.PersonId);
    }
}

/// <summary>No number of the database, no moment, no voter: rows lie in the order of numbers drawn by chance.</summary>
internal sealed class EnvelopeConfiguration : IEntityTypeConfiguration<Envelope>
{
    public void Configure(EntityTypeBuilder<Envelope> builder)
    {
        builder.ToTable("Envelopes").HasAnnotation(WithoutRowid.Annotation, true);
        builder.HasKey(envelope => new { envelope.PollId, envelope.Id });
        builder.Property(envelope => envelope.Id).ValueGeneratedNever();
        builder.HasOne<Poll>().WithMany().HasForeignKey(envelope => envelope.PollId);
        builder.Property(envelope => envelope.Sealed).HasMaxLength(-1);
    }
}

internal sealed class PaperKeyingConfiguration : IEntityTypeConfiguration<PaperKeying>
{
    public void Configure(EntityTypeBuilder<PaperKeying> builder)
    {
        builder.ToTable("PaperKeyings").HasAnnotation(WithoutRowid.Annotation, true);
        builder.HasKey(keying => new { keying.PollId, keying.CodeSha256 });
        builder.HasOne<Poll>().WithMany().HasForeignKey(keying => keying.PollId);
        builder.Property(keying => keying.CodeSha256).HasMaxLength(Poll.HashLength);
        builder.Property(keying => keying.ContentSha256).HasMaxLength(Poll.HashLength);
    }
}

internal sealed class OpenedBallotConfiguration : IEntityTypeConfiguration<OpenedBallot>
{
    public void Configure(EntityTypeBuilder<OpenedBallot> builder)
    {
        builder.ToTable("OpenedBallots").HasAnnotation(WithoutRowid.Annotation, true);
        builder.HasKey(line => new { line.PollId, line.QuestionNo, line.Tracker });
        builder.Property(line => line.Tracker).HasMaxLength(Tracker.Length);
        builder.HasOne<Poll>().WithMany().HasForeignKey(line => line.PollId);
    }
}

internal sealed class DisputedMarkConfiguration : IEntityTypeConfiguration<DisputedMark>
{
    public void Configure(EntityTypeBuilder<DisputedMark> builder)
    {
        builder.ToTable("DisputedMarks");
        builder.HasKey(mark => new { mark.PollId, mark.OrganisationId });
        builder.HasOne(mark => mark.Organisation).WithMany().HasForeignKey(mark => mark.OrganisationId);
        builder.HasOne<Poll>().WithMany().HasForeignKey(mark => mark.PollId);
    }
}

internal sealed class PollResultConfiguration : IEntityTypeConfiguration<PollResult>
{
    public void Configure(EntityTypeBuilder<PollResult> builder)
    {
        builder.ToTable("PollResults");
        builder.HasKey(result => result.PollId);
        builder.Property(result => result.PollId).ValueGeneratedNever();
        builder.HasOne<Poll>().WithOne().HasForeignKey<PollResult>(result => result.PollId);
        builder.HasIndex(result => result.Link).IsUnique();
        foreach (string text in (string[])[nameof(PollResult.Roll), nameof(PollResult.Envelopes), nameof(PollResult.Result)]) builder.Property(text).HasMaxLength(-1);
        foreach (string hash in (string[])[nameof(PollResult.BundleSha256), nameof(PollResult.PreviousChainHash), nameof(PollResult.ChainHash)])
            builder.Property(hash).HasMaxLength(Poll.HashLength);
    }
}
