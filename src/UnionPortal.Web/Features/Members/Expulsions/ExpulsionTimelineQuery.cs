using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Members.Expulsions;

/// <summary>Tells the course of an expulsion: what happened, and the days that are still to come.</summary>
public sealed class ExpulsionTimelineQuery(PortalDb db, Texts texts)
{
    public async Task<IReadOnlyList<TimelineEvent>> OfAsync(Expulsion one, CharterTerms terms, CancellationToken ct)
    {
        List<TimelineEvent> events = [new(one.NotifiedOn, texts["Matters.Event.Notified"], GroundWords.Of(one.Ground, texts))];
        if (one.Ground == ExpulsionRules.LossOfContact) events.AddRange(await AttemptsAsync(one, ct));
        if (one.AnsweredOn is { } answered) events.Add(new(answered, texts["Matters.Event.Answered"], one.AnsweredBy?.NameIn(texts.Language)));
        if (one.HeardOn is { } heard) events.Add(new(heard, texts["Matters.Event.Heard"]));
        if (one.IsOpen) events.Add(new(one.Meeting.ConvenedFor, texts["Matters.Event.Meeting", one.Meeting.Number]));
        if (one.TakenBackOn is { } back) events.Add(new(back, texts["Matters.Event.TakenBack"]));
        if (one.Resolution is { } made) events.AddRange(Decided(one, made.Record, terms));
        return [.. events.OrderBy(happened => happened.On)];
    }

    private List<TimelineEvent> Decided(Expulsion one, DecisionRecord record, CharterTerms terms)
    {
        List<TimelineEvent> events = [new(record.On, texts[one.Adopted == true ? "Matters.Event.Expelled" : "Matters.Event.NotExpelled"], record.Reference)];
        if (one.CopySentOn is { } sent) events.Add(new(sent, texts["Matters.Event.CopySent"]));
        else if (one.Adopted == true && terms.Expulsion.DecisionCopyDays > 0) events.Add(new(record.On.AddDays(terms.Expulsion.DecisionCopyDays), texts["Matters.Event.CopyDue"]));
        if (one.AppealUntil is { } until) events.Add(new(until, texts["Matters.Event.AppealEnds"]));
        if (one.AppealedOn is { } appealed) events.Add(new(appealed, texts["Matters.Event.Appealed"]));
        if (one.AppealRecord is { } decided) events.Add(new(decided.On, texts[one.AppealGranted == true ? "Matters.Event.AppealGranted" : "Matters.Event.AppealRefused"], decided.Reference));
        if (one.Member.Departure is { } gone && one.AppealGranted != true)
        {
            events.Add(new(gone.EffectiveOn, texts["Matters.Event.Departs"]));
            if (gone.PublicFrom > gone.EffectiveOn) events.Add(new(gone.PublicFrom, texts["Matters.Event.Public"]));
        }
        return events;
    }

    private async Task<IEnumerable<TimelineEvent>> AttemptsAsync(Expulsion one, CancellationToken ct)
    {
        List<ContactAttempt> attempts = await db.ContactAttempts.AsNoTracking()
            .Where(attempt => attempt.OrganisationId == one.Member.OrganisationId && attempt.On <= one.NotifiedOn).OrderBy(attempt => attempt.On).ToListAsync(ct);
        return attempts.Select(attempt => new TimelineEvent(
            attempt.On, texts[$"Matters.Attempt.{attempt.Channel}"], texts[attempt.Answered ? "Matters.AttemptAnswered" : "Matters.AttemptSilent"]));
    }
}
