using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Suspensions;

/// <summary>Puts a suspension to the board, tells the member, and takes its answer (A19). Answers null where there is no such member or matter.</summary>
public sealed class SuspensionService(
    PortalDb db, MatterMemberQuery members, SuspensionQuery matters, MatterLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    /// <summary>Opens the matter: the question to the board, the notice to the member with the last day to answer. Answers the id of the matter.</summary>
    public Task<Outcome<int>?> ProposeAsync(int number, SuspensionForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await members.FindAsync(number, ct) is not { } member) return null;
        if (member.Version != form.Version) return Outcome.Refused<int>(ChangedMeanwhile);
        DateOnly today = calendar.Today;
        SuspensionTerms terms = charter.TermsOn(today).Suspension;
        var objections = SuspensionRules.ObjectionsToProposing(member, form.Ground!, await matters.EarlierAsync(member, ct), terms, today);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);

        var proposal = new SuspensionProposal(member, form.Ground!, form.Facts!.Trim(), today, terms, await AskAsync("Suspension", member, actor, ct));
        db.SuspensionProposals.Add(proposal);
        audit.Record(actor, Act.SuspendMember, proposal, new { Member = member.Number.Value, proposal.Ground, proposal.AnswerBy });
        await db.SaveChangesAsync(ct);
        string notice = proposal.AnswerBy > today ? "SuspensionNotice" : "SuspensionNoticeAtOnce";
        await letters.WriteAsync(member, notice, proposal.Ground, MatterPaths.Suspension(member, proposal.Id), ct, proposal.AnswerBy, proposal.Facts);
        await db.SaveChangesAsync(ct);
        return Outcome.Of(proposal.Id);
    }, ct);

    /// <summary>Puts the giving back of the rights to the board.</summary>
    public Task<Outcome<int>?> ProposeLiftingAsync(int number, LiftingForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await members.FindAsync(number, ct) is not { } member) return null;
        if (member.Version != form.Version) return Outcome.Refused<int>(ChangedMeanwhile);
        var objections = SuspensionRules.ObjectionsToProposingLifting(member, await matters.EarlierLiftingsAsync(member, ct), calendar.Today);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);

        var lifting = new LiftingProposal(member, form.Reasons!.Trim(), await AskAsync("Lifting", member, actor, ct));
        db.LiftingProposals.Add(lifting);
        audit.Record(actor, Act.ReinstateMember, lifting, new { Member = member.Number.Value });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(lifting.Id);
    }, ct);

    /// <summary>One at a time, and never while the board closes the matter: an answer given is before the board or refused.</summary>
    public Task<Outcome?> AnswerAsync(int number, int id, SuspensionAnswerForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await matters.FindAsync(number, id, actor, ct) is not { } proposal || !actor.MayFor(Act.AnswerSuspension, proposal.Member.OrganisationId)) return null;
        if (proposal.Version != form.Version) return Outcome.Refused(ChangedMeanwhile);
        var objections = SuspensionRules.ObjectionsToAnswering(proposal, form.Answer, calendar.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        Person by = await db.People.FindAsync([actor.PersonId!.Value], ct) ?? throw new InvalidOperationException("An actor without a person answers for nobody.");
        proposal.GiveAnswer(form.Answer!.Trim(), by, calendar.Today);
        audit.Record(actor, Act.AnswerSuspension, proposal, new { Member = proposal.Member.Number.Value });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    private async Task<BoardDecision> AskAsync(string what, Member member, Actor actor, CancellationToken ct)
    {
        string Question(string language)
        {
            string words = texts.In(language)[$"Matters.Question.{what}", MatterMemberQuery.NameOf(member.Organisation, language)];
            return words.Length > BoardDecision.QuestionLength ? words[..BoardDecision.QuestionLength] : words;
        }
        BoardSeat? seat = actor.BoardSeatId is { } id ? await db.BoardSeats.FindAsync([id], ct) : null;
        return new BoardDecision(Question("ru"), Question("en"), seat, calendar.Today);
    }
}
