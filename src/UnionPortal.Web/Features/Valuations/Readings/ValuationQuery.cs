using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>Reads valuations for those who may have them: the member its own, people of the union all, readers what is theirs (U11).</summary>
public sealed class ValuationQuery(PortalDb db, ReaderQuery readers, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<Valuation?> FindAsync(int id, Actor actor, Act act, CancellationToken ct)
    {
        Valuation? found = await db.WholeValuations.SingleOrDefaultAsync(one => one.Id == id, ct);
        return found is not null && actor.MayFor(act, found.Report.OrganisationId) ? found : null;
    }

    public async Task<ValuationPage?> PageAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, actor, Act.ReadValuations, ct) is not { } valuation) return null;
        bool inside = GroupWordsQuery.SeesMembers(actor), done = valuation.State == ValuationState.Concluded, assigns = actor.May(Act.KeepValuations) && !done;
        Person? self = await PersonAsync(actor, ct);
        IReadOnlyList<Reading> counting = done ? valuation.Counting : [];
        IReadOnlyList<ReaderFacts> possible = assigns ? await readers.CandidatesAsync(valuation.Report.OrganisationId, ct) : [];
        return new ValuationPage(valuation, valuation.Report.Organisation.Name(texts.Language), valuation.Report.Period.Year,
            [.. valuation.Readings.Where(one => inside || one.Stands).Select(one => new ReaderLine(
                one, inside ? one.Reader.NameIn(texts.Language) : null, one.IsIn && ValuationRules.MaySee(valuation, one, self) ? valuation.ScoreBy(one) : null, counting.Contains(one)))])
        {
            Distance = charter.TermsOn(valuation.OpenedOn).Valuation.Distance, Lines = done ? valuation.Lines : [], IsInside = inside,
            MayRead = self is not null && actor.May(Act.ValueReport) && ValuationRules.ObjectionsToWorking(valuation, self).Count == 0,
            MayAnswer = done && valuation.AnsweredOn is null && actor.MayFor(Act.AnswerValuation, valuation.Report.OrganisationId),
            MayAssign = assigns && valuation.State is ValuationState.Assigning or ValuationState.ThirdWanted,
            Candidates = [.. possible.Where(one => ValuationRules.ObjectionsToAssigning(valuation, one).Count == 0)
                .Select(one => new Option(one.Person.Id.ToString(CultureInfo.InvariantCulture), one.Person.NameIn(texts.Language)))],
            Excluded = [.. possible.Where(one => one.Tie != ReaderTie.None).Select(one => (one.Person.NameIn(texts.Language), one.Tie))],
        };
    }

    /// <summary>What the actor has still to read; null where it is not assigned to them.</summary>
    public async Task<ReadingPage?> ReadingAsync(int id, ReadingForm? form, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(id, actor, Act.ValueReport, ct) is not { } valuation || await PersonAsync(actor, ct) is not { } self) return null;
        if (valuation.ReadingOf(self) is not { } reading) return null;
        IReadOnlyList<Objection> against = ValuationRules.ObjectionsToWorking(valuation, self);
        List<Criterion> judged = [.. valuation.Set.InOrder.Where(one => one.IsJudged)];
        Dictionary<int, int?> given = (form?.Lines ?? []).Where(one => one.Criterion is not null).GroupBy(one => one.Criterion!.Value).ToDictionary(one => one.Key, one => one.First().Points);
        var filled = new ReadingForm { Comment = form?.Comment, Lines = judged.ConvertAll(one => new PointsLine { Criterion = one.Id, Points = given.GetValueOrDefault(one.Id) }) };
        return new ReadingPage(valuation, valuation.Report.Organisation.Name(texts.Language), judged, filled, new ConflictForm())
        {
            DueOn = DueOn(reading), Today = calendar.Today, Refused = against, IsOpen = against.Count == 0,
        };
    }

    /// <summary>Everything assigned to the actor, what is still to be read first.</summary>
    public async Task<IReadOnlyList<AssignedRow>> AssignedAsync(Actor actor, CancellationToken ct)
    {
        List<Valuation> mine = await db.Valuations.AsNoTracking().AsSplitQuery().Include(one => one.Report.Organisation.Names).Include(one => one.Report.Period)
            .Include(one => one.Readings.Where(reading => reading.ReaderId == actor.PersonId)).Where(one => one.Readings.Any(reading => reading.ReaderId == actor.PersonId && reading.DeclaredOn == null)).ToListAsync(ct);
        return [.. mine.Select(one => new AssignedRow(one.Id, one.Report.Organisation.Name(texts.Language), one.Report.Period.Year, DueOn(one.Readings[0]), one.Readings[0].IsIn))
            .OrderBy(one => one.IsIn).ThenBy(one => one.DueOn).ThenBy(one => one.ValuationId)];
    }

    public async Task<Person?> PersonAsync(Actor actor, CancellationToken ct) => actor.PersonId is { } id ? await db.People.SingleAsync(one => one.Id == id, ct) : null;

    private DateOnly DueOn(Reading reading) => reading.AssignedOn.AddDays(charter.TermsOn(reading.AssignedOn).Valuation.ReadingDays);
}
