using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Features.Candidacies.Applications.Start;

/// <summary>Turns the three answers into advice, as the charter of the union has it.</summary>
public static class Advices
{
    public static Advice For(AdviceForm answers, AdmissionTerms terms)
    {
        if (answers.Body != BodyKind.NonProfit) return OtherThan(answers.Body, terms);
        if (answers.Practice == Practice.Shorter) return terms.KnowsPartners ? Advice.Partner : Advice.TooEarly;
        if (answers.Members == KnownMembers.Enough) return Advice.Member;
        return terms.CandidacyWithoutRecommendations ? Advice.Candidate : Advice.TooEarly;
    }

    private static Advice OtherThan(BodyKind? body, AdmissionTerms terms) =>
        body == BodyKind.OtherSupporter && terms.KnowsPartners ? Advice.Partner : Advice.NotEligible;
}
