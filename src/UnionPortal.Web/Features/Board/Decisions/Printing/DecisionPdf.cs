using System.Globalization;
using UnionPortal.Domain.Members;
using UnionPortal.Print;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions.Printing;

/// <summary>
/// Sets a decision as a document: an extract of the register of decisions, or a letter to the organisation it concerns. Says what
/// the page says to the same reader and nothing more; the same decision on the same day gives the same bytes.
/// </summary>
internal sealed class DecisionPdf(Texts texts, string union)
{
    private static readonly ParagraphStyle Title = ParagraphStyle.Display with { Size = 21, SpaceAfter = 3 };
    private static readonly ParagraphStyle Addressee = ParagraphStyle.Lead with { Align = Align.Right, SpaceAfter = 6 };

    private readonly CultureInfo culture = Cultures.Of(texts.Language);

    /// <param name="to">The organisation a letter goes to; null for the extract.</param>
    public byte[] Write(DecisionPage page, AddresseeLine? to, DateOnly today)
    {
        DecisionRow decision = page.Decision;
        string title = texts["Ledger.Paper.Title", decision.Reference];
        var book = new PrintedDocument(FactsOf(decision, title, to, today), LayoutOf(title));
        book.Paragraph(union, ParagraphStyle.Note).DoubleRule();
        if (to is not null) book.Paragraph(texts["Ledger.Paper.To", to.Name], Addressee);
        book.Paragraph(texts[to is null ? "Ledger.Paper.Extract" : "Ledger.Paper.Letter"], ParagraphStyle.Note);
        book.Paragraph(title, Title);
        book.Paragraph(decision.SummaryIn(texts.Language), ParagraphStyle.Lead);
        book.Heading(1, texts["Ledger.Paper.Decision"]).Facts(Decision(page));
        Effects(book, decision, to);
        if (to is null) Votes(book, page);
        else Meaning(book, decision, to);
        book.Space(6).Paragraph(texts["Ledger.Paper.Made", today, union], ParagraphStyle.Note);
        using var paper = new MemoryStream();
        book.WriteTo(paper);
        return paper.ToArray();
    }

    private DocumentFacts FactsOf(DecisionRow decision, string title, AddresseeLine? to, DateOnly today) => new(
        title, texts.Language, union, today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        FormattableString.Invariant($"decision:{decision.Id}:{to?.OrganisationId}:{texts.Language}:{today:yyyy-MM-dd}"))
    {
        Subject = decision.SummaryIn(texts.Language),
    };

    private PageLayout LayoutOf(string title) => PageLayout.A4 with
    {
        Head = page => page.IsFirst ? RunningLine.None : new RunningLine(title, Right: page.Chapter),
        Foot = page => new RunningLine(union, Right: texts["Ledger.Paper.PageOf", page.Number, page.Total]),
    };

    private IEnumerable<(string, Text)> Decision(DecisionPage page)
    {
        DecisionRow decision = page.Decision;
        yield return (texts["Ledger.Body"], texts["Decisions.Body." + decision.Body]);
        yield return (texts["Ledger.On"], Dates.Long(decision.On, culture));
        yield return (texts["Ledger.Reference"], decision.Reference);
        if (decision.Votes is { Meeting: { } meeting, Item: { } item }) yield return (texts["Ledger.Item"], texts["Ledger.MeetingItem", meeting, item]);
        if (decision.Votes is { Entitled: { } entitled, Present: { } present }) yield return (texts["Ledger.Attendance"], texts["Ledger.PresentOf", present, entitled]);
        if (page.Voting is { } voting) yield return (texts["Ledger.Result"], texts["Ledger.Result." + voting.Result]);
        if (decision.Votes is { } votes) yield return (texts["Ledger.Votes"], texts.Count(votes));
    }

    private void Effects(PrintedDocument book, DecisionRow decision, AddresseeLine? to)
    {
        List<EffectLine> effects = [.. decision.Effects.Where(one => to is null || one.OrganisationId == to.OrganisationId)];
        book.Heading(1, texts["Ledger.Changed"]);
        if (effects.Count == 0)
        {
            book.Paragraph(texts["Ledger.NoEffect"]);
            return;
        }

        var form = new TableForm(
            new Column(texts["Registry.NumberSign"]) { Width = 16, Style = new ParagraphStyle { Face = Face.Mono, Size = 8.5, SpaceAfter = 0 } },
            new Column(texts["Ledger.Organisation"], 3) { HeadsRow = true }, new Column(texts["Ledger.What"], 3), new Column(texts["Ledger.EffectOn"]) { Width = 28 })
        {
            Summary = texts["Ledger.Changed"],
        };
        book.Table(form, effects.Select(effect => new TableRow(effect.Number ?? "—", texts.Whom(effect), What(effect), Dates.Short(effect.On, culture))));
    }

    /// <summary>What follows for whoever receives the letter, and what to do next.</summary>
    private void Meaning(PrintedDocument book, DecisionRow decision, AddresseeLine to)
    {
        List<string> told = [.. decision.Effects
            .Where(one => one.OrganisationId == to.OrganisationId && !(one.Departure is { } ground && DepartureRules.EndsTheOrganisation(ground)))
            .Select(one => $"Ledger.Meaning.{one.Kind}").Distinct().Where(texts.Has)];
        if (told.Count == 0) return;
        book.Heading(1, texts["Ledger.Meaning"]);
        foreach (string key in told) book.Paragraph(texts[key]);
    }

    private Text What(EffectLine effect)
    {
        var what = new Text(texts.What(effect));
        if (texts.Ground(effect) is { } ground) what.LineBreak().Faded(texts["Ledger.GroundIs", ground]);
        if (effect.AppealUntil is { } until) what.LineBreak().Faded(texts["Ledger.AppealUntil", until]);
        if (effect.Successor is { } successor) what.LineBreak().Faded(texts["Ledger.Successor", successor]);
        return what;
    }

    private void Votes(PrintedDocument book, DecisionPage page)
    {
        if (page.Voting is not { Votes.Count: > 0 } voting) return;
        book.Heading(1, texts["Ledger.VotesByName"]);
        if (voting.UrgencyReason is { } urgency) book.Paragraph(texts["Ledger.Urgent", voting.UrgencyDeclaredBy ?? "—", urgency]);
        var form = new TableForm(new Column(texts["Ledger.Person"], 2) { HeadsRow = true }, new Column(texts["Ledger.Organisation"], 2), new Column(texts["Ledger.Vote"]) { Width = 32 })
        {
            Summary = texts["Ledger.VotesByName"],
        };
        book.Table(form, voting.Votes.Select(vote => new TableRow(vote.Person, vote.Organisation, texts["Ledger.VoteChoice." + vote.Choice])));
    }
}
