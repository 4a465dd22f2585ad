using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Bodies.Seats;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Bodies.Recommendations;

/// <summary>A question of recommendation: who is named, and who may be.</summary>
public sealed record SeatMotionPage(
    int Meeting, int Item, string Text, SeatQuestion Question, string? Named, string? Asked, OrganisationChoice? Found, IReadOnlyList<Option> Seats, bool MayName,
    IReadOnlyList<Objection> Refused, SeatMotionForm Form);

/// <summary>Reads whom a question is about.</summary>
public sealed class SeatMotionQuery(PortalDb db, SeatMotionService motions, SeatFactsQuery facts, UnionCalendar calendar, Texts texts)
{
    public async Task<SeatMotionPage?> PageAsync(int number, int itemNumber, Actor actor, SeatMotionForm form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await motions.ItemAsync(number, itemNumber, ct) is not { } item) return null;
        SeatQuestion question = SeatMotionRules.QuestionOf(item.Subject)!.Value;
        SeatMotion? motion = await db.SeatMotions.AsNoTracking().Include(one => one.Person).Include(one => one.Organisation.Names).SingleOrDefaultAsync(one => one.ItemId == item.Id, ct);
        List<BoardSeat> standing = question == SeatQuestion.Removal ? [.. (await facts.WholeSeats.ToListAsync(ct)).Where(seat => seat.StandsOn(calendar.Today))] : [];
        return new(number, itemNumber, texts.Language == "en" ? item.TextEn : item.TextRu, question,
            motion is null ? null : $"{motion.Person.NameIn(texts.Language)} · {NamesOf.Organisation(motion.Organisation, texts.Language)}", form.Number,
            question == SeatQuestion.Cooptation ? await facts.ChoiceAsync(form.Number, ct) : null, [.. standing.Select(OptionOf)],
            actor.May(Act.KeepMeetings) && SeatMotionRules.ObjectionsToNaming(item).Count == 0, refused, form);
    }

    private Option OptionOf(BoardSeat seat) => new(Invariant($"{seat.Id}"), seat.Person.NameIn(texts.Language), NamesOf.Organisation(seat.Organisation, texts.Language));
}
