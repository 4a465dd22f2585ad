using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasIndex("MeetingId", nameof(Invitation.OrganisationId)).IsUnique();
        builder.HasMany(one => one.Letters).WithOne().HasForeignKey("InvitationId").IsRequired();
    }
}

internal sealed class InvitationLetterConfiguration : IEntityTypeConfiguration<InvitationLetter>
{
    public void Configure(EntityTypeBuilder<InvitationLetter> builder)
    {
        builder.ToTable("InvitationLetters");
        builder.Property(one => one.Address).HasMaxLength(InvitationLetter.AddressLength);
        builder.Property(one => one.MessageId).HasMaxLength(InvitationLetter.MessageIdLength);
    }
}

internal sealed class MeetingDelegateConfiguration : IEntityTypeConfiguration<MeetingDelegate>
{
    public void Configure(EntityTypeBuilder<MeetingDelegate> builder)
    {
        builder.ToTable("MeetingDelegates");
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasOne(one => one.Person).WithMany().HasForeignKey("PersonId").IsRequired();
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(one => one.PaperId);
        builder.HasMany(one => one.Attendance).WithOne(entry => entry.Delegate).HasForeignKey("DelegateId").IsRequired();
        builder.Ignore(one => one.Holds);
    }
}

internal sealed class AttendanceEntryConfiguration : IEntityTypeConfiguration<AttendanceEntry>
{
    public void Configure(EntityTypeBuilder<AttendanceEntry> builder) => builder.ToTable("AttendanceEntries");
}

internal sealed class MotionTextConfiguration : IEntityTypeConfiguration<MotionText>
{
    public void Configure(EntityTypeBuilder<MotionText> builder)
    {
        builder.ToTable("MotionTexts");
        builder.Property(one => one.TextRu).HasMaxLength(AgendaItem.TextLength);
        builder.Property(one => one.TextEn).HasMaxLength(AgendaItem.TextLength);
        builder.Property(one => one.Sha256).HasMaxLength(MotionText.HashLength);
        builder.HasIndex("ItemId", nameof(MotionText.Number)).IsUnique();
    }
}

internal sealed class AgendaFileConfiguration : IEntityTypeConfiguration<AgendaFile>
{
    public void Configure(EntityTypeBuilder<AgendaFile> builder)
    {
        builder.ToTable("AgendaFiles");
        builder.Property(one => one.NameRu).HasMaxLength(AgendaFile.NameLength);
        builder.Property(one => one.NameEn).HasMaxLength(AgendaFile.NameLength);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(one => one.FileId);
    }
}

internal sealed class SpeakerTurnConfiguration : IEntityTypeConfiguration<SpeakerTurn>
{
    public void Configure(EntityTypeBuilder<SpeakerTurn> builder)
    {
        builder.ToTable("SpeakerTurns");
        builder.HasOne(one => one.Speaker).WithMany().HasForeignKey("SpeakerId").IsRequired();
    }
}

internal sealed class MeetingMinutesConfiguration : IEntityTypeConfiguration<MeetingMinutes>
{
    public void Configure(EntityTypeBuilder<MeetingMinutes> builder)
    {
        builder.ToTable("MeetingMinutes");
        builder.Property(one => one.Chair).HasMaxLength(MeetingMinutes.NameLength);
        builder.Property(one => one.Secretary).HasMaxLength(MeetingMinutes.NameLength);
        builder.Property(one => one.Sha256Ru).HasMaxLength(MeetingMinutes.HashLength);
        builder.Property(one => one.Sha256En).HasMaxLength(MeetingMinutes.HashLength);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(one => one.FileRuId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(one => one.FileEnId);
    }
}
