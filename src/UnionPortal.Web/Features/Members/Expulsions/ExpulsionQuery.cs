using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Expulsions;

/// <summary>Reads expulsions: for the board and the office, and for those who speak for the member.</summary>
public sealed class ExpulsionQuery(
    PortalDb db, MatterMemberQuery members, ConsequenceQuery consequences, ExpulsionTimelineQuery timeline, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    /// <summary>The matter, tracked; null where it is not there or none of the actor's.</summary>
    public async Task<Expulsion?> FindAsync(int number, int id, Actor actor, CancellationToken ct)
    {
        Expulsion? found = await Whole.SingleOrDefaultAsync(one => one.Id == id && one.Member.Number.Value == number, ct);
        return found is not null && actor.MayFor(Act.ReadMatters, found.Member.OrganisationId) ? found : null;
    }

    public Task<List<Expulsion>> EarlierAsync(Member member, CancellationToken ct) => Whole.Where(one => one.MemberId == member.Id).ToListAsync(ct);

    public Task<List<ContactAttempt>> AttemptsAsync(Member member, CancellationToken ct) =>
        db.ContactAttempts.Where(one => one.OrganisationId == member.OrganisationId).ToListAsync(ct);

    /// <summary>Matters with all that their rules ask, tracked.</summary>
    public IQueryable<Expulsion> Whole => db.Expulsions.AsSplitQuery()
        .Include(one => one.Member.Number).Include(one => one.Member.Organisation.Names).Include(one => one.Member.Departure!.Record)
        .Include(one => one.Member.Suspensions).ThenInclude(one => one.Decision)
        .Include(one => one.Meeting).Include(one => one.AnsweredBy).Include(one => one.Resolution!.Record).Include(one => one.AppealRecord);

    /// <summary>The terms a matter is decided by: those of the day the member was told.</summary>
    public CharterTerms TermsOf(Expulsion expulsion) => charter.TermsOn(expulsion.NotifiedOn);

    public async Task<NewExpulsionPage?> NewPageAsync(int number, ExpulsionForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await members.FindAsync(number, ct) is not { } member) return null;
        DateOnly today = calendar.Today;
        CharterTerms terms = charter.TermsOn(today);
        GeneralMeeting? next = await db.NextMeetingAsync(ct);
        var silence = ContactLossRules.ObjectionsToGround(await AttemptsAsync(member, ct), terms.Departure, today, await db.LastWordOnAsync(member.OrganisationId, ct));
        string ground = terms.Expulsion.Grounds.FirstOrDefault(one => one != ExpulsionRules.LossOfContact) ?? ExpulsionRules.LossOfContact;
        var objections = refused.Count > 0 ? refused
            : ExpulsionRules.ObjectionsToProposing(member, ground, "…", await EarlierAsync(member, ct), [], next, terms, today);
        return new NewExpulsionPage(
            member.Number.ToString(), MatterMemberQuery.NameOf(member.Organisation, texts.Language), [.. GroundWords.Choices(terms.Expulsion.Grounds, texts)],
            terms.Expulsion.Grounds.Contains(ExpulsionRules.LossOfContact) ? silence : [], next is null ? null : new MeetingLine(next.Number, next.ConvenedFor),
            await consequences.OfExpulsionAsync(member, next?.ConvenedFor ?? today, terms.Expulsion.AppealDays, ct), objections,
            form ?? new ExpulsionForm { Version = member.Version });
    }

    public async Task<ExpulsionPage> PageAsync(Expulsion one, Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        Member member = one.Member;
        CharterTerms terms = TermsOf(one);
        bool office = actor.May(Act.ReadCases);
        bool own = actor.MayFor(Act.AnswerExpulsion, member.OrganisationId);
        return new ExpulsionPage
        {
            Written = member.Number.ToString(), Id = one.Id, Organisation = MatterMemberQuery.NameOf(member.Organisation, texts.Language), State = one.StateOn(today),
            Ground = GroundWords.Of(one.Ground, texts), Facts = one.Facts, Meeting = new(one.Meeting.Number, one.Meeting.ConvenedFor), Today = today,
            HearingRequired = terms.Expulsion.HearingRequired, Answer = one.Answer, AnsweredOn = one.AnsweredOn, AnsweredBy = one.AnsweredBy?.NameIn(texts.Language),
            HeardOn = one.HeardOn, HearingNote = one.HearingNote, Reference = one.Resolution?.Record.Reference, RecordId = one.Resolution?.Record.Id,
            CountLine = one.Resolution is { } made ? CountOf(made) : null, AppealUntil = one.AppealUntil, AppealText = one.AppealText, AppealedOn = one.AppealedOn,
            CopyDueOn = one is { Adopted: true, CopySentOn: null, Resolution: { } decided } && terms.Expulsion.DecisionCopyDays > 0
                ? decided.Record.On.AddDays(terms.Expulsion.DecisionCopyDays) : null,
            CopyIsSent = one.CopySentOn is not null,
            Consequences = one.IsOpen ? await consequences.OfExpulsionAsync(member, one.Meeting.ConvenedFor, terms.Expulsion.AppealDays, ct) : [],
            MayAnswer = own && ExpulsionRules.ObjectionsToAnswering(one, "…").Count == 0,
            MayAppeal = actor.MayFor(Act.AppealExpulsion, member.OrganisationId) && ExpulsionRules.ObjectionsToAppealing(one, "…", today).Count == 0,
            MayHear = actor.May(Act.HearMember) && one.IsOpen, MayTakeBack = actor.May(Act.ProposeExpulsion) && one.IsOpen,
            MaySendCopy = actor.May(Act.HearMember) && one is { Adopted: true, CopySentOn: null }, SeesAll = office,
            Timeline = await timeline.OfAsync(one, terms, ct),
            Form = new ExpulsionWordForm { Text = one.IsOpen ? one.Answer : null, Version = one.Version }, Hearing = new HearingForm { Version = one.Version },
        };
    }

    private string CountOf(Resolution made) =>
        texts["Matters.CountLine", made.For, made.Against, made.Abstained, made.Recused, made.Present, made.Entitled];
}
