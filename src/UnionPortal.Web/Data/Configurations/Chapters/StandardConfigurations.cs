using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations.Chapters;

internal sealed class StandardConfiguration : IEntityTypeConfiguration<Standard>
{
    public void Configure(EntityTypeBuilder<Standard> builder)
    {
        builder.Ignore(one => one.InOrder);
        builder.Property(one => one.NameRu).HasMaxLength(Standard.NameLength);
        builder.Property(one => one.NameEn).HasMaxLength(Standard.NameLength);
        builder.HasOne(one => one.Earlier).WithMany().HasForeignKey(one => one.EarlierId);
        builder.HasOne(one => one.DraftedBy).WithMany().HasForeignKey("DraftedById").IsRequired();
        builder.HasOne(one => one.Record).WithMany().HasForeignKey("RecordId");
        builder.HasMany(one => one.Questions).WithOne().HasForeignKey("StandardId").IsRequired();
        builder.HasIndex(one => one.EarlierId).IsUnique();
    }
}

internal sealed class StandardQuestionConfiguration : IEntityTypeConfiguration<StandardQuestion>
{
    public void Configure(EntityTypeBuilder<StandardQuestion> builder)
    {
        builder.Property(one => one.TextRu).HasMaxLength(StandardQuestion.TextLength);
        builder.Property(one => one.TextEn).HasMaxLength(StandardQuestion.TextLength);
        builder.Property(one => one.GuidanceRu).HasMaxLength(StandardQuestion.GuidanceLength);
        builder.Property(one => one.GuidanceEn).HasMaxLength(StandardQuestion.GuidanceLength);
    }
}

internal sealed class CertificationConfiguration : IEntityTypeConfiguration<Certification>
{
    public void Configure(EntityTypeBuilder<Certification> builder)
    {
        builder.Ignore(one => one.Standing);
        builder.Property(one => one.Reply).HasMaxLength(Certification.ReplyLength);
        builder.HasOne(one => one.Organisation).WithMany().HasForeignKey(one => one.OrganisationId);
        builder.HasOne(one => one.Standard).WithMany().HasForeignKey(one => one.StandardId);
        builder.HasOne(one => one.SubmittedBy).WithMany().HasForeignKey("SubmittedById");
        builder.HasMany(one => one.Answers).WithOne().HasForeignKey("CertificationId").IsRequired();
        builder.HasMany(one => one.Assessments).WithOne().HasForeignKey("CertificationId").IsRequired();
    }
}

internal sealed class CertificationAnswerConfiguration : IEntityTypeConfiguration<CertificationAnswer>
{
    public void Configure(EntityTypeBuilder<CertificationAnswer> builder)
    {
        builder.Property(one => one.Words).HasMaxLength(CertificationAnswer.WordsLength);
        builder.Property(one => one.Link).HasMaxLength(CertificationAnswer.LinkLength);
        builder.Ignore(one => one.File);
        builder.Property(one => one.FileName).HasMaxLength(CertificationAnswer.FileNameLength);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(one => one.FileId);
        builder.HasOne(one => one.Question).WithMany().HasForeignKey(one => one.QuestionId);
        builder.HasIndex("CertificationId", nameof(CertificationAnswer.QuestionId)).IsUnique();
    }
}

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.Ignore(one => one.Points);
        builder.Property(one => one.Given).HasMaxLength(StandardRules.MostQuestions);
        builder.Property(one => one.Comment).HasMaxLength(Assessment.CommentLength);
        builder.Property(one => one.Conflict).HasMaxLength(Assessment.ConflictLength);
        builder.HasOne(one => one.Reader).WithMany().HasForeignKey(one => one.ReaderId);
        builder.HasIndex("CertificationId", nameof(Assessment.ReaderId)).IsUnique();
    }
}
