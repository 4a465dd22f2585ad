using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>
/// Enters what a meeting decided on an item and carries it out, all in one transaction: the record under the next number, the
/// standing of the member concerned, the letters, the audit line. Nothing of it happens without the rest.
/// </summary>
public sealed class ResolutionService(PortalDb db, MeetingQuery meetings, MatterFinderQuery matters, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public static readonly Objection MatterSettled = new("MeetingMatterSettled", "A2");
    public static readonly Objection NumberDiffers = new("MeetingNumberDiffers", "A18");

    public Task<Outcome?> EnterAsync(int number, int itemNumber, ResolutionForm form, Actor actor, CancellationToken ct) => EnterAsync(number, itemNumber, async (meeting, matter) =>
        meeting.Version != form.Version ? null : new(CountOf(form, await EntitledAsync(meeting, matter, ct)), null, form.Number, [], null), actor, ct);

    /// <summary>Enters the count of a poll; whether it adopts, and whom it elects, is told by the poll, which knows its own rule.</summary>
    public Task<Outcome?> EnterCountAsync(
        int number, int itemNumber, VoteCount count, bool adopted, string? typedNumber, Actor actor, CancellationToken ct, IReadOnlyList<Chosen>? elected = null, int? presentAtOpening = null) =>
        EnterAsync(number, itemNumber, (_, _) => Task.FromResult<Entry?>(new(count, adopted, typedNumber, elected ?? [], presentAtOpening)), actor, ct);

    private Task<Outcome?> EnterAsync(
        int number, int itemNumber, Func<GeneralMeeting, AgendaMatter?, Task<Entry?>> entered, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await meetings.FindAsync(number, ct) is not { } meeting) return null;
        if (meeting.Agenda.SingleOrDefault(one => one.Number == itemNumber) is not { } item) return null;
        AgendaMatter? matter = await matters.FindAsync(item, ct);
        if (await entered(meeting, matter) is not { } entry) return Outcome.Refused(MeetingService.ChangedMeanwhile);
        VoteCount count = entry.Count;
        VotingRule rule = RuleOf(meeting, item, matter);
        bool adopted = entry.Adopted ?? rule.Adopts(count);
        var counted = new CountedVote(count, rule.Quorum, adopted, rule.CheckedAt == QuorumCheck.Opening ? entry.PresentAtOpening : null);
        var vote = new MatterVote(meeting.ConvenedFor, count, adopted, entry.Elected);
        var objections = await ObjectionsToAsync(meeting, item, matter, counted, vote, entry.Number, ct);
        if (objections.Count > 0) return Outcome.Refused(objections);

        Resolution resolution = meeting.Resolve(item, await RecordAsync(meeting, item, matter, adopted, ct), counted, calendar.Today);
        db.Touch(meeting);
        if (matter is not null) await matter.CarryOutAsync(resolution, vote, ct);
        audit.Record(actor, Act.KeepMeetings, meeting, new
        {
            meeting.Number, Item = item.Number, item.Subject, resolution.Record.Reference, Adopted = adopted,
            count.Entitled, count.Present, count.For, count.Against, count.Abstained, count.Invalid, count.Recused, About = item.About?.Id,
        });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public async Task<ResolutionPage?> PageAsync(int number, int itemNumber, ResolutionForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await meetings.FindAsync(number, ct) is not { } meeting) return null;
        if (meeting.Agenda.SingleOrDefault(one => one.Number == itemNumber) is not { } item) return null;
        AgendaMatter? matter = await matters.FindAsync(item, ct);
        int entitled = await EntitledAsync(meeting, matter, ct);
        VotingRule rule = RuleOf(meeting, item, matter);
        bool counted = form is { Present: not null, For: not null, Against: not null, Abstained: not null, Recused: not null };
        return new ResolutionPage(
            meeting.Number, meeting.ConvenedFor, item.Number, meetings.TextOf(item), entitled, matter?.WithoutVote is not null,
            MeetingReckoning.RuleOf(entitled, rule, texts), matter?.Question, matter?.WhatFollows ?? [], matter?.OtherwiseFollows,
            matter?.Confirmation is not null, matter?.Path, counted ? MeetingReckoning.Of(CountOf(form!, entitled), rule, texts) : [],
            refused.Count > 0 ? refused : ObjectionsBefore(meeting, item, matter), form is null ? new ResolutionForm { Abstained = 0, Recused = 0, Version = meeting.Version } : form);
    }

    private async Task<List<Objection>> ObjectionsToAsync(
        GeneralMeeting meeting, AgendaItem item, AgendaMatter? matter, CountedVote counted, MatterVote vote, string? typedNumber, CancellationToken ct)
    {
        List<Objection> objections = [.. ObjectionsBefore(meeting, item, matter)];
        if (objections.Count > 0) return objections;
        objections.AddRange(MeetingRules.ObjectionsToCount(counted));
        if (objections.Count > 0) return objections;
        if (matter is null) return objections;
        objections.AddRange(await matter.ObjectionsToDecidingAsync(vote, ct));
        bool typed = matter.Confirmation is not { } number || SameNumber(number, typedNumber);
        if (!typed && vote.Adopted) objections.Add(NumberDiffers);
        return objections;
    }

    private List<Objection> ObjectionsBefore(GeneralMeeting meeting, AgendaItem item, AgendaMatter? matter)
    {
        List<Objection> objections = [.. MeetingRules.ObjectionsToResolving(meeting, item, meeting.ConvenedFor, calendar.Today)];
        if (matters.IsSettled(item, matter)) objections.Add(MatterSettled);
        return objections;
    }

    /// <summary>The rule of the subject, in the version of the charter that holds for the matter.</summary>
    private VotingRule RuleOf(GeneralMeeting meeting, AgendaItem item, AgendaMatter? matter) => matter?.Rule ?? meetings.TermsOf(meeting).RuleFor(item.Subject);

    /// <summary>Members in good standing on the day of the meeting, without the one concerned where the charter keeps it out.</summary>
    private Task<int> EntitledAsync(GeneralMeeting meeting, AgendaMatter? matter, CancellationToken ct) => matter?.WithoutVote is { } concerned
        ? db.InGoodStandingOn(meeting.ConvenedFor).CountAsync(one => one.Id != concerned, ct)
        : db.InGoodStandingOn(meeting.ConvenedFor).CountAsync(ct);

    private async Task<DecisionRecord> RecordAsync(GeneralMeeting meeting, AgendaItem item, AgendaMatter? matter, bool adopted, CancellationToken ct)
    {
        string Summary(string language, string text) =>
            matter?.SummaryOf(adopted, texts.In(language)) ?? (adopted ? text : texts.In(language)["Meetings.NotAdoptedSummary", text]);
        string reference = await db.NextMeetingReferenceAsync(meeting.ConvenedFor.Year, ct);
        return new DecisionRecord(DecidingBody.GeneralMeeting, meeting.ConvenedFor, reference, Summary("ru", item.TextRu), Summary("en", item.TextEn));
    }

    /// <summary>A count on its way into the minutes.</summary>
    /// <param name="Adopted">Told where a poll knows it; null where the majority of the matter says.</param>
    private sealed record Entry(VoteCount Count, bool? Adopted, string? Number, IReadOnlyList<Chosen> Elected, int? PresentAtOpening);

    private static VoteCount CountOf(ResolutionForm form, int entitled) =>
        new(entitled, form.Present!.Value, form.For!.Value, form.Against!.Value, form.Abstained!.Value, form.Invalid ?? 0, form.Recused!.Value);

    private static bool SameNumber(string number, string? typed) => (typed ?? "").Trim().TrimStart('№', ' ').TrimStart('0') == number.TrimStart('0');
}
