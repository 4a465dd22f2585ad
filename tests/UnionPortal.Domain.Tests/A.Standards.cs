using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Standards;

namespace UnionPortal.Domain.Tests;

internal static partial class A
{
    public static QuestionText Question(bool needsEvidence = false) => new("Есть ли порядок?", "Is there a procedure?", null, null, needsEvidence);

    public static Standard Standard(params QuestionText[] questions)
    {
        var standard = new Standard("Открытость", "Openness", Person(), Today);
        foreach (QuestionText one in questions.Length == 0 ? [Question(), Question()] : questions) standard.Ask(one);
        return standard;
    }

    public static Standard AdoptedStandard(params QuestionText[] questions)
    {
        Standard standard = Standard(questions);
        standard.Adopt(Decision(DecidingBody.Board));
        return standard;
    }

    public static Certification Certification(Standard? standard = null) => new(Organisation(), standard ?? AdoptedStandard(), true, [], new CertificationTerms(), Today);

    /// <summary>Filled in with one mark and handed in.</summary>
    public static Certification SubmittedCertification(AnswerMark mark = AnswerMark.Met)
    {
        Certification certification = Certification();
        foreach (StandardQuestion one in certification.Standard.InOrder) certification.Say(one, new(mark, "Положение от 1 марта", null));
        certification.Submit(Person(), Today);
        return certification;
    }
}
