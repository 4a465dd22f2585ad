using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Meetings;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class GeneralMeetingConfiguration : IEntityTypeConfiguration<GeneralMeeting>
{
    public void Configure(EntityTypeBuilder<GeneralMeeting> builder)
    {
        builder.Property(meeting => meeting.PlaceRu).HasMaxLength(GeneralMeeting.PlaceLength);
        builder.Property(meeting => meeting.PlaceEn).HasMaxLength(GeneralMeeting.PlaceLength);
        builder.HasIndex(meeting => meeting.Number).IsUnique();
        builder.HasMany(meeting => meeting.Resolutions).WithOne().HasForeignKey("MeetingId").IsRequired();
        builder.HasMany(meeting => meeting.Agenda).WithOne(item => item.Meeting).HasForeignKey("MeetingId").IsRequired();
        builder.Property(meeting => meeting.Link).HasMaxLength(GeneralMeeting.LinkLength);
        builder.HasMany(meeting => meeting.Invitations).WithOne(one => one.Meeting).HasForeignKey("MeetingId").IsRequired();
        builder.HasMany(meeting => meeting.Delegates).WithOne(one => one.Meeting).HasForeignKey("MeetingId").IsRequired();
        builder.HasOne(meeting => meeting.Minutes).WithOne().HasForeignKey<MeetingMinutes>("MeetingId").IsRequired();
        builder.Ignore(meeting => meeting.Unreached);
    }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.Property(item => item.TextRu).HasMaxLength(AgendaItem.TextLength);
        builder.Property(item => item.TextEn).HasMaxLength(AgendaItem.TextLength);
        builder.Property(item => item.RemarkRu).HasMaxLength(AgendaItem.RemarkLength);
        builder.Property(item => item.RemarkEn).HasMaxLength(AgendaItem.RemarkLength);
        builder.HasMany(item => item.Texts).WithOne(text => text.Item).HasForeignKey("ItemId").IsRequired();
        builder.HasMany(item => item.Files).WithOne().HasForeignKey("ItemId").IsRequired();
        builder.HasMany(item => item.Speakers).WithOne().HasForeignKey("ItemId").IsRequired();
        builder.Ignore(item => item.TextSha256);
        builder.HasOne(item => item.About).WithMany().HasForeignKey("AboutId");
        builder.HasOne(item => item.Resolution).WithOne().HasForeignKey<AgendaItem>("ResolutionId");
        builder.HasOne(item => item.MovedTo).WithMany().HasForeignKey("MovedToId");
    }
}

internal sealed class BoardMeetingConfiguration : IEntityTypeConfiguration<BoardMeeting>
{
    public void Configure(EntityTypeBuilder<BoardMeeting> builder)
    {
        builder.Property(meeting => meeting.Reference).HasMaxLength(BoardMeeting.ReferenceLength);
        builder.Property(meeting => meeting.Subject).HasMaxLength(BoardMeeting.SubjectLength);
    }
}

internal sealed class ResolutionConfiguration : IEntityTypeConfiguration<Resolution>
{
    public void Configure(EntityTypeBuilder<Resolution> builder)
    {
        builder.Ignore(resolution => resolution.Count);
        builder.HasOne(resolution => resolution.Record).WithOne().HasForeignKey<Resolution>("RecordId").IsRequired();
    }
}

internal sealed class BoardSeatConfiguration : IEntityTypeConfiguration<BoardSeat>
{
    public void Configure(EntityTypeBuilder<BoardSeat> builder)
    {
        builder.HasOne(seat => seat.Person).WithMany().HasForeignKey(seat => seat.PersonId);
        builder.HasOne(seat => seat.Organisation).WithMany().HasForeignKey(seat => seat.OrganisationId);
        builder.HasOne(seat => seat.Record).WithMany().HasForeignKey("RecordId").IsRequired();
        builder.HasOne(seat => seat.ChairRecord).WithMany().HasForeignKey("ChairRecordId");
        builder.HasOne(seat => seat.EndRecord).WithMany().HasForeignKey("EndRecordId");
    }
}

internal sealed class AppointmentConfiguration : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.HasOne(appointment => appointment.Person).WithMany().HasForeignKey(appointment => appointment.PersonId);
        builder.HasOne(appointment => appointment.Record).WithMany().HasForeignKey("RecordId");
    }
}

internal sealed class BoardDecisionConfiguration : IEntityTypeConfiguration<BoardDecision>
{
    public void Configure(EntityTypeBuilder<BoardDecision> builder)
    {
        builder.Property(decision => decision.QuestionRu).HasMaxLength(BoardDecision.QuestionLength);
        builder.Property(decision => decision.QuestionEn).HasMaxLength(BoardDecision.QuestionLength);
        builder.Property(decision => decision.UrgencyReason).HasMaxLength(BoardDecision.ReasonLength);
        builder.HasOne(decision => decision.OpenedBy).WithMany().HasForeignKey("OpenedById");
        builder.HasOne(decision => decision.UrgencyDeclaredBy).WithMany().HasForeignKey("UrgencyDeclaredById");
        builder.HasOne(decision => decision.Concerned).WithMany().HasForeignKey(decision => decision.ConcernedId);
        builder.HasOne(decision => decision.DecidedAt).WithMany().HasForeignKey("DecidedAtId");
        builder.HasOne(decision => decision.Record).WithOne().HasForeignKey<BoardDecision>("RecordId");
        builder.HasMany(decision => decision.Votes).WithOne().HasForeignKey("DecisionId").IsRequired();
    }
}

internal sealed class BoardVoteConfiguration : IEntityTypeConfiguration<BoardVote>
{
    public void Configure(EntityTypeBuilder<BoardVote> builder)
    {
        builder.Property(vote => vote.Reason).HasMaxLength(BoardVote.ReasonLength);
        builder.HasOne(vote => vote.Seat).WithMany().HasForeignKey(vote => vote.SeatId);
        builder.HasIndex("DecisionId", nameof(BoardVote.SeatId)).IsUnique();
    }
}

internal sealed class CouncilSeatConfiguration : IEntityTypeConfiguration<CouncilSeat>
{
    public void Configure(EntityTypeBuilder<CouncilSeat> builder)
    {
        builder.Property(seat => seat.MeritRu).HasMaxLength(CouncilSeat.MeritLength);
        builder.Property(seat => seat.MeritEn).HasMaxLength(CouncilSeat.MeritLength);
        builder.HasOne(seat => seat.Person).WithMany().HasForeignKey(seat => seat.PersonId);
        builder.HasOne(seat => seat.Record).WithMany().HasForeignKey("RecordId").IsRequired();
        builder.HasOne(seat => seat.EndRecord).WithMany().HasForeignKey("EndRecordId");
    }
}
