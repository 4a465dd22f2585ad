using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Expulsions;

/// <summary>
/// The way to an expulsion before and after the meeting (A18): proposal with notice, answer, hearing, copy, appeal. What the
/// meeting decides is entered on the meeting's pages. Answers null where there is no such matter, or none of the actor's.
/// </summary>
public sealed class ExpulsionService(
    PortalDb db, MatterMemberQuery members, ExpulsionQuery matters, MatterLetterService letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    /// <summary>Proposes the expulsion to the next meeting and tells the member ground and facts. Answers the id of the matter.</summary>
    public Task<Outcome<int>?> ProposeAsync(int number, ExpulsionForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await members.FindAsync(number, ct) is not { } member) return null;
        if (member.Version != form.Version) return Outcome.Refused<int>(ChangedMeanwhile);
        DateOnly today = calendar.Today;
        GeneralMeeting? next = await db.NextMeetingAsync(ct);
        var objections = ExpulsionRules.ObjectionsToProposing(
            member, form.Ground!, form.Facts, await matters.EarlierAsync(member, ct), await matters.AttemptsAsync(member, ct), next, charter.TermsOn(today), today,
            await db.LastWordOnAsync(member.OrganisationId, ct));
        if (objections.Count > 0) return Outcome.Refused<int>(objections);

        var expulsion = new Expulsion(member, form.Ground!, form.Facts!.Trim(), next!, today);
        db.Expulsions.Add(expulsion);
        Agendas.Put(next!, AgendaSubject.Expulsion, member.Organisation, texts);
        db.Touch(next!);
        audit.Record(actor, Act.ProposeExpulsion, expulsion, new { Member = member.Number.Value, expulsion.Ground, Meeting = next!.Number });
        await db.SaveChangesAsync(ct);
        await letters.WriteAsync(member, "ExpulsionNotice", expulsion.Ground, MatterPaths.Expulsion(member, expulsion.Id), ct, next.Number, next.ConvenedFor, expulsion.Facts);
        await db.SaveChangesAsync(ct);
        return Outcome.Of(expulsion.Id);
    }, ct);

    public Task<Outcome?> AnswerAsync(int number, int id, ExpulsionWordForm form, Actor actor, CancellationToken ct) =>
        TakeAsync(number, id, form.Version, Act.AnswerExpulsion, actor, async one =>
        {
            var objections = ExpulsionRules.ObjectionsToAnswering(one, form.Text);
            if (objections.Count > 0) return objections;
            Person by = await db.People.FindAsync([actor.PersonId!.Value], ct) ?? throw new InvalidOperationException("An actor without a person answers for nobody.");
            one.GiveAnswer(form.Text!.Trim(), by, calendar.Today);
            return [];
        }, ct);

    public Task<Outcome?> HearAsync(int number, int id, HearingForm form, Actor actor, CancellationToken ct) =>
        TakeAsync(number, id, form.Version, Act.HearMember, actor, one =>
        {
            var objections = ExpulsionRules.ObjectionsToHearing(one, form.On!.Value, form.Note, calendar.Today);
            if (objections.Count == 0) one.Hear(form.On.Value, form.Note!.Trim(), calendar.Today);
            return Task.FromResult(objections);
        }, ct);

    public Task<Outcome?> TakeBackAsync(int number, int id, ExpulsionStepForm form, Actor actor, CancellationToken ct) =>
        TakeAsync(number, id, form.Version, Act.ProposeExpulsion, actor, async one =>
        {
            if (!one.IsOpen) return [ExpulsionRules.Decided];
            one.TakeBack(calendar.Today);
            await letters.WriteAsync(one.Member, "ExpulsionTakenBack", one.Ground, MatterPaths.Expulsion(one.Member, one.Id), ct);
            return [];
        }, ct);

    public Task<Outcome?> SendCopyAsync(int number, int id, ExpulsionStepForm form, Actor actor, CancellationToken ct) =>
        TakeAsync(number, id, form.Version, Act.HearMember, actor, one =>
        {
            IReadOnlyList<Objection> objections = ExpulsionRules.ObjectionsToSendingCopy(one);
            if (objections.Count == 0) one.SendCopy(calendar.Today);
            return Task.FromResult(objections);
        }, ct);

    /// <summary>The appeal: the departure waits, the rights go on resting, and the appeal goes to the next meeting.</summary>
    public Task<Outcome?> AppealAsync(int number, int id, ExpulsionWordForm form, Actor actor, CancellationToken ct) =>
        TakeAsync(number, id, form.Version, Act.AppealExpulsion, actor, async one =>
        {
            var objections = ExpulsionRules.ObjectionsToAppealing(one, form.Text, calendar.Today);
            if (objections.Count > 0) return objections;
            DateOnly leaving = one.Member.Departure!.EffectiveOn;
            one.Appeal(form.Text!.Trim(), calendar.Today);
            db.Touch(one.Member);
            await db.KeepSeatsAsync(one.Member, leaving, ct);
            if (await db.NextMeetingAsync(ct) is { } next)
            {
                Agendas.Put(next, AgendaSubject.Appeal, one.Member.Organisation, texts);
                db.Touch(next);
            }
            await letters.WriteAsync(one.Member, "AppealReceived", one.Ground, MatterPaths.Expulsion(one.Member, one.Id), ct, calendar.Today);
            return [];
        }, ct);

    private Task<Outcome?> TakeAsync(int number, int id, int? version, Act act, Actor actor, Func<Expulsion, Task<IReadOnlyList<Objection>>> step, CancellationToken ct) =>
        db.InTurnAsync<Outcome?>(async () =>
        {
            await db.HoldOthersAsync(ct);
            if (await matters.FindAsync(number, id, actor, ct) is not { } one || !actor.MayFor(act, one.Member.OrganisationId)) return null;
            if (one.Version != version) return Outcome.Refused(ChangedMeanwhile);
            var objections = await step(one);
            if (objections.Count > 0) return Outcome.Refused(objections);
            audit.Record(actor, act, one, new { Member = one.Member.Number.Value, State = one.StateOn(calendar.Today) });
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }, ct);
}
