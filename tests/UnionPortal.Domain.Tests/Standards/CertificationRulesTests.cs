using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Domain.Standards;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Domain.Tests.Standards;

[Trait("Clause", "U10")]
public class CertificationRulesTests
{
    private static readonly CharterTerms Terms = A.Terms();

    [Fact]
    public void Two_who_agree_certify_until_a_day_and_from_that_day_it_has_lapsed()
    {
        Certification certification = A.SubmittedCertification();
        Assess(certification, 2, 2);
        Assert.Equal(CertificationState.Assigning, certification.StateOn(A.Today));
        Assess(certification, 2, 2);

        DateOnly until = A.Today.AddMonths(Terms.Certification.Months);
        Assert.Equal(10000, certification.Score);
        Assert.Equal(until, certification.Until);
        Assert.Equal(CertificationState.Certified, certification.StateOn(until.AddDays(-1)));
        Assert.Equal(CertificationState.Lapsed, certification.StateOn(until));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void Enough_is_enough_and_less_is_refused(int last, bool isCertified)
    {
        Certification certification = A.SubmittedCertification();
        Assess(certification, 2, 1);
        Assess(certification, 2, last); // Exactly 75 points, or 50.
        if (!isCertified) Assess(certification, 1, 1); // 75 and 50 lie too far apart; two say 50.

        Assert.Equal(isCertified ? CertificationState.Certified : CertificationState.Refused, certification.StateOn(A.Today));
    }

    [Fact]
    public void A_third_reads_where_the_two_lie_too_far_apart_and_the_nearest_count()
    {
        Certification certification = A.SubmittedCertification();
        Assess(certification, 0, 0);
        Assess(certification, 2, 2);
        Assert.Equal(CertificationState.ThirdWanted, certification.StateOn(A.Today));

        ReaderFacts third = A.Reader();
        Assert.True(certification.Assign(third, A.Today).IsThird);
        certification.Assess(third.Person, [2, 2], "Всё есть", Terms, A.Today);

        Assert.Equal(10000, certification.Score);
    }

    [Fact]
    public void What_is_met_has_evidence_and_what_does_not_apply_a_reason()
    {
        Certification certification = A.Certification(A.AdoptedStandard(A.Question(needsEvidence: true)));
        StandardQuestion question = certification.Standard.InOrder[0];

        Assert.Equal([CertificationRules.EvidenceMissing], CertificationRules.ObjectionsToSaying(certification, question, new(AnswerMark.Met, " ", null)));
        Assert.Equal([CertificationRules.EvidenceMissing], CertificationRules.ObjectionsToSaying(certification, question, new(AnswerMark.Partly, null, "")));
        Assert.Equal([CertificationRules.ReasonMissing], CertificationRules.ObjectionsToSaying(certification, question, new(AnswerMark.NotApplicable, null, "https://e.example")));
        Assert.Empty(CertificationRules.ObjectionsToSaying(certification, question, new(AnswerMark.NotMet, null, null)));
        Assert.Empty(CertificationRules.ObjectionsToSaying(certification, question, new(AnswerMark.Met, null, "https://e.example")));
        Assert.Equal(["CertificationOtherStandard"], CertificationRules.ObjectionsToSaying(certification, A.Standard().InOrder[0], new(AnswerMark.NotMet, null, null)).Select(one => one.Code));
    }

    [Fact]
    public void Only_a_whole_checklist_is_handed_in_and_then_it_stands()
    {
        Certification certification = A.Certification();
        Assert.Equal(["CertificationIncomplete"], CertificationRules.ObjectionsToSubmitting(certification).Select(one => one.Code));

        Certification handedIn = A.SubmittedCertification();
        Assert.Equal([CertificationRules.Submitted], CertificationRules.ObjectionsToSubmitting(handedIn));
        Assert.Equal([CertificationRules.Submitted], CertificationRules.ObjectionsToSaying(handedIn, handedIn.Standard.InOrder[0], new(AnswerMark.NotMet, null, null)));
    }

    [Fact]
    public void Ties_conflicts_and_a_full_bench_exclude()
    {
        Certification certification = A.SubmittedCertification();
        ReaderFacts first = A.Reader();
        certification.Assign(first, A.Today);

        Assert.Equal([CertificationRules.Tied], CertificationRules.ObjectionsToAssigning(certification, A.Reader(ReaderTie.Mandate), A.Today));
        Assert.Equal([CertificationRules.NotAReader], CertificationRules.ObjectionsToAssigning(certification, A.Reader(maySit: false), A.Today));
        Assert.Equal([CertificationRules.ConflictMissing], CertificationRules.ObjectionsToDeclaring(certification, first.Person, " "));
        certification.Declare(first.Person, "Общий проект", A.Today);
        Assert.Equal([CertificationRules.ReadsAlready], CertificationRules.ObjectionsToAssigning(certification, first, A.Today));
        Assert.Equal([CertificationRules.NotTheReader], CertificationRules.ObjectionsToWorking(certification, first.Person));
        certification.Assign(A.Reader(), A.Today);
        certification.Assign(A.Reader(), A.Today);
        Assert.Equal([CertificationRules.EnoughReaders], CertificationRules.ObjectionsToAssigning(certification, A.Reader(), A.Today));
        Assert.Equal([CertificationRules.NotSubmitted], CertificationRules.ObjectionsToAssigning(A.Certification(), A.Reader(), A.Today));
    }

    [Fact]
    public void No_points_only_where_the_member_says_that_it_does_not_apply()
    {
        Certification certification = A.SubmittedCertification();
        ReaderFacts reader = A.Reader();
        certification.Assign(reader, A.Today);

        Assert.Equal([CertificationRules.PointsMissing], CertificationRules.ObjectionsToAssessing(certification, reader.Person, [2, null], "Есть"));
        Assert.Equal([CertificationRules.PointsMissing], CertificationRules.ObjectionsToAssessing(certification, reader.Person, [2, 3], "Есть"));
        Assert.Equal([CertificationRules.PointsMissing], CertificationRules.ObjectionsToAssessing(certification, reader.Person, [2], "Есть"));
        Assert.Equal([CertificationRules.CommentMissing], CertificationRules.ObjectionsToAssessing(certification, reader.Person, [2, 2], ""));
        Assert.Equal(5000, Assessment.ScoreOf([1, null]));
        Assert.Equal(0, Assessment.ScoreOf([null, null]));
    }

    [Fact]
    public void It_is_renewed_in_the_months_before_its_end_and_one_at_a_time()
    {
        Certification held = A.SubmittedCertification();
        Assert.Equal([CertificationRules.Running], Beginning([held], A.Today));
        Assess(held, 2, 2);
        Assess(held, 2, 2);
        DateOnly from = CertificationRules.RenewableFrom(held.Until!.Value, Terms.Certification);

        Assert.Equal(["CertificationTooEarly"], Beginning([held], from.AddDays(-1)).Select(one => one.Code));
        Assert.Empty(Beginning([held], from));
        Assert.Equal([CertificationRules.NotInForce], CertificationRules.ObjectionsToBeginning(false, [], Terms.Certification, A.Today));
    }

    [Fact]
    public void Its_end_is_due_from_the_first_day_of_renewal_until_the_next_has_begun()
    {
        Certification held = A.SubmittedCertification();
        Assess(held, 2, 2);
        Assess(held, 2, 2);
        DateOnly from = CertificationRules.RenewableFrom(held.Until!.Value, Terms.Certification);
        IReadOnlyList<Obligation> Due(DateOnly on, params Certification[] later) => ObligationRules.Of(new OrganisationDuties { Certifications = [held, .. later] }, Terms, on);

        Assert.Empty(Due(from.AddDays(-1)));
        Obligation due = Assert.Single(Due(from));
        Assert.Equal((ObligationKind.CertificateEnds, held.Until.Value), (due.Kind, due.DueOn));
        Assert.Empty(Due(held.Until.Value));
        Assert.Empty(Due(from, new Certification(held.Organisation, held.Standard, true, [held], Terms.Certification, from)));
    }

    [Fact]
    public void The_member_answers_once_when_the_result_stands()
    {
        Certification certification = A.SubmittedCertification();
        Assert.Equal([CertificationRules.NotConcluded], CertificationRules.ObjectionsToReplying(certification, "Спасибо"));
        Assess(certification, 2, 2);
        Assess(certification, 2, 2);
        certification.Answer("Спасибо", A.Today);

        Assert.Equal([CertificationRules.RepliedAlready], CertificationRules.ObjectionsToReplying(certification, "Ещё"));
    }

    private static IReadOnlyList<Objection> Beginning(IReadOnlyCollection<Certification> running, DateOnly on) =>
        CertificationRules.ObjectionsToBeginning(true, running, Terms.Certification, on);

    private static void Assess(Certification certification, params int?[] points)
    {
        ReaderFacts reader = A.Reader();
        certification.Assign(reader, A.Today);
        certification.Assess(reader.Person, points, "Прочитано", Terms, A.Today);
    }
}
