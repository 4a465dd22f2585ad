using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Strategy;

/// <summary>The texts of the union: those in force, and the days of those before.</summary>
public sealed record StrategyPage(IReadOnlyList<TextInForce> Texts);

public sealed record TextInForce(UnionTextKind Kind, UnionTextLine? Now, IReadOnlyList<UnionTextLine> Earlier);

/// <summary>An adopted text with the resolution it rests on.</summary>
public sealed record UnionTextLine(int Id, UnionTextKind Kind, IReadOnlyList<string> Paragraphs, DateOnly From, DateOnly? Until, string Reference, string Sha256);

/// <summary>Drafts on a question of the agenda, beside what is in force.</summary>
public sealed record UnionTextPage(
    int Meeting, int Item, string Text, IReadOnlyList<UnionTextKind> Kinds, IReadOnlyList<DraftLine> Drafts, IReadOnlyList<Objection> Against, bool MayWrite, IReadOnlyList<Objection> Refused, UnionTextForm Form);

public sealed record DraftLine(UnionTextKind Kind, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> InForce, string Sha256, string? Reference);

/// <summary>Reads mission and tasks as they hold on a day, with every earlier text (U13).</summary>
public sealed class StrategyQuery(PortalDb db, UnionTextService drafts, UnionCalendar calendar, Texts texts)
{
    public async Task<StrategyPage> PageAsync(CancellationToken ct)
    {
        List<UnionText> adopted = await AdoptedAsync(ct);
        return new([.. Enum.GetValues<UnionTextKind>().Select(kind =>
        {
            List<UnionTextLine> lines = LinesOf(adopted, kind);
            UnionText? now = UnionTextRules.InForceOn(adopted, kind, calendar.Today);
            return new TextInForce(kind, lines.Find(line => line.Id == now?.Id), [.. lines.Where(line => line.Id != now?.Id)]);
        })]);
    }

    public async Task<UnionTextLine?> TextAsync(int id, CancellationToken ct)
    {
        List<UnionText> adopted = await AdoptedAsync(ct);
        return adopted.Find(text => text.Id == id) is { } found ? LinesOf(adopted, found.Kind).Find(line => line.Id == id) : null;
    }

    public async Task<UnionTextPage?> DraftsAsync(int number, int itemNumber, Actor actor, UnionTextForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await drafts.ItemAsync(number, itemNumber, ct) is not { } item) return null;
        List<UnionText> adopted = await AdoptedAsync(ct);
        List<UnionText> own = await db.UnionTexts.AsNoTracking().Include(text => text.Record).Where(text => text.ItemId == item.Id).OrderBy(text => text.Kind).ToListAsync(ct);
        IReadOnlyList<UnionTextKind> kinds = UnionTextRules.KindsFor(item.Subject);
        return new(number, itemNumber, texts.Language == "en" ? item.TextEn : item.TextRu, kinds,
            [.. own.Select(text => new DraftLine(text.Kind, Paragraphs(text), UnionTextRules.InForceOn(adopted, text.Kind, calendar.Today) is { } now && now.Id != text.Id ? Paragraphs(now) : [], text.Sha256, text.Record?.Reference))],
            UnionTextRules.ObjectionsToDrafting(item, kinds[0]), actor.May(Act.KeepMeetings), refused, form ?? FormOf(own, kinds));
    }

    private static UnionTextForm FormOf(List<UnionText> own, IReadOnlyList<UnionTextKind> kinds)
    {
        UnionTextKind? only = kinds.Count == 1 ? kinds[0] : null;
        UnionText? draft = own.Find(text => text.Kind == only);
        return new UnionTextForm { Kind = only, TextRu = draft?.TextRu, TextEn = draft?.TextEn };
    }

    private Task<List<UnionText>> AdoptedAsync(CancellationToken ct) => db.UnionTexts.AsNoTracking().Include(text => text.Record).Where(text => text.Record != null)
        .OrderBy(text => text.Record!.On).ThenBy(text => text.Record!.Id).ToListAsync(ct);

    /// <summary>The latest first; each holds until the next.</summary>
    private List<UnionTextLine> LinesOf(List<UnionText> adopted, UnionTextKind kind)
    {
        List<UnionText> of = adopted.FindAll(text => text.Kind == kind);
        List<UnionTextLine> lines = [.. of.Select((text, at) => new UnionTextLine(
            text.Id, kind, Paragraphs(text), text.Record!.On, at + 1 < of.Count ? of[at + 1].Record!.On : null, text.Record.Reference, text.Sha256))];
        lines.Reverse();
        return lines;
    }

    private string[] Paragraphs(UnionText text) =>
        (texts.Language == "en" ? text.TextEn : text.TextRu).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
