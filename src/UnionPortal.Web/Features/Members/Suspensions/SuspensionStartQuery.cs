using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Suspensions;

/// <summary>What stands on the pages where a suspension or its lifting is put to the board.</summary>
public sealed class SuspensionStartQuery(
    MatterMemberQuery members, SuspensionQuery matters, ConsequenceQuery consequences, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<NewSuspensionPage?> SuspensionAsync(int number, SuspensionForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await members.FindAsync(number, ct) is not { } member) return null;
        DateOnly today = calendar.Today;
        SuspensionTerms terms = charter.TermsOn(today).Suspension;
        var objections = refused.Count > 0 ? refused : SuspensionRules.ObjectionsToProposing(member, terms.Grounds[0], await matters.EarlierAsync(member, ct), terms, today);
        return new NewSuspensionPage(
            member.Number.ToString(), NameOf(member), [.. GroundWords.Choices(terms.Grounds, texts)], await consequences.OfSuspensionAsync(member, today, ct),
            today.AddDays(terms.AnswerDays), today, objections, form ?? new SuspensionForm { Version = member.Version });
    }

    public async Task<NewLiftingPage?> LiftingAsync(int number, LiftingForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await members.FindAsync(number, ct) is not { } member) return null;
        DateOnly today = calendar.Today;
        var objections = refused.Count > 0 ? refused : SuspensionRules.ObjectionsToProposingLifting(member, await matters.EarlierLiftingsAsync(member, ct), today);
        Suspension? rests = member.SuspensionOn(today);
        return new NewLiftingPage(
            member.Number.ToString(), NameOf(member), rests is null ? null : GroundWords.Of(rests.Ground, texts), rests?.From, objections,
            form ?? new LiftingForm { Version = member.Version });
    }

    private string NameOf(Member member) => MatterMemberQuery.NameOf(member.Organisation, texts.Language);
}
