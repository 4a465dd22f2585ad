using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.Changes;

/// <summary>Reads changes of an organisation for those who speak for it and for the office; null where it is not theirs.</summary>
public sealed class ChangePageQuery(PortalDb db, OrganisationFileQuery files, ReferenceBook reference, Texts texts)
{
    public async Task<ChangeListPage?> ListAsync(int id, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.EditOrganisation, id) || await files.FindAsync(id, ct) is not { } file) return null;
        var all = await db.OrganisationChanges.AsNoTracking().Include(one => one.ProposedBy).Where(one => one.OrganisationId == id).OrderByDescending(one => one.Id).ToListAsync(ct);
        bool may = actor.MayFor(Act.ProposeChange, id) && all.TrueForAll(one => one.State != ChangeState.Proposed);
        return new ChangeListPage(file, file.NameIn(texts.Language), all, may);
    }

    public async Task<NewChangePage?> NewAsync(int id, ChangeForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.ProposeChange, id) || await files.FindAsync(id, ct) is not { } file) return null;
        return new NewChangePage(file, file.NameIn(texts.Language), Regions, refused, form ?? ChangeFacts.FormOf(file.Organisation, await HeadAsync(id, file.Today, ct)));
    }

    public async Task<ChangePage?> ShowAsync(int id, int changeId, VerdictForm? form, IReadOnlyList<Objection> refused, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.EditOrganisation, id) || await files.FindAsync(id, ct) is not { } file) return null;
        OrganisationChange? change = await db.OrganisationChanges.AsNoTracking().Include(one => one.Founders).Include(one => one.ProposedBy).Include(one => one.DecidedBy)
            .SingleOrDefaultAsync(one => one.Id == changeId && one.OrganisationId == id, ct);
        if (change is null) return null;
        bool open = change.State == ChangeState.Proposed;
        ChangedFacts now = ChangedFacts.Of(file.Organisation, await HeadAsync(id, file.Today, ct));
        return new ChangePage(file, file.NameIn(texts.Language), change, RowsOf(change, file.Organisation), open && !Same(now, change.Before),
            open && actor.MayFor(Act.DecideChange, id), open && actor.MayFor(Act.ProposeChange, id), refused, form ?? new VerdictForm { Version = change.Version });
    }

    /// <summary>The head in office on the day.</summary>
    public Task<Representative?> HeadAsync(int id, DateOnly today, CancellationToken ct) => db.Representatives.Include(one => one.Person)
        .Where(one => one.OrganisationId == id && one.Role == RepresentativeRole.Head && one.From <= today && (one.Until == null || one.Until > today))
        .OrderByDescending(one => one.From).FirstOrDefaultAsync(ct);

    private IReadOnlyList<Option> Regions =>
        [.. reference.Regions.Select(region => new Option(region.Key, region.NameIn(texts.Language))).OrderBy(option => option.Text, StringComparer.Create(Cultures.Of(texts.Language), ignoreCase: true))];

    private List<ChangeRow> RowsOf(OrganisationChange change, Organisation organisation)
    {
        ChangedFacts before = change.Before, after = change.After;
        List<ChangeRow> rows = [];
        void Add(string key, string? was, string? becomes, bool part)
        {
            string old = was ?? "", fresh = part ? becomes ?? "" : old;
            if (old.Length > 0 || fresh.Length > 0) rows.Add(new ChangeRow(texts[$"Changes.Change.{key}"], old, fresh, old != fresh));
        }

        Add("FullName", before.FullName, after.FullName, after.HasName);
        Add("ShortName", before.ShortName, after.ShortName, after.HasName);
        Add("EnglishName", before.EnglishName, after.EnglishName, after.HasName);
        Add("Region", Region(before.RegionKey), Region(after.RegionKey), after.RegionKey is not null);
        Add("City", before.City, after.City, after.City is not null);
        Add("Website", before.Website, after.Website, after.Website is not null);
        Add("Head", HeadOf(before), HeadOf(after), after.HasHead);
        Add("HeadPosition", before.HeadPosition, after.HeadPosition, after.HasHead);
        string founders = string.Join("\n", organisation.Founders.Select(one => Line(one.Name, one.Kind, one.Count)));
        bool open = change.State == ChangeState.Proposed;
        if (open || change.Founders.Count > 0)
            Add("Founders", open ? founders : null, string.Join("\n", change.Founders.Select(one => Line(one.Name, one.Kind, one.Count))), change.Founders.Count > 0);
        return rows;
    }

    private string? Region(string? key) => string.IsNullOrEmpty(key) ? key : reference.NameOfRegion(key, texts.Language);

    private static string? HeadOf(ChangedFacts facts) => facts.HeadFamilyName is null ? null
        : string.Join(' ', new[] { facts.HeadFamilyName, facts.HeadGivenName, facts.HeadPatronymic }.Where(part => !string.IsNullOrEmpty(part)));

    private string Line(string name, FounderKind kind, int count) => texts["Changes.FounderLine", name, texts[$"Changes.FounderKind.{kind}"], count];

    private static bool Same(ChangedFacts one, ChangedFacts other) =>
        (one.FullName, one.ShortName, one.EnglishName, one.RegionKey, one.City, one.Website, one.HeadFamilyName, one.HeadGivenName, one.HeadPosition)
        == (other.FullName, other.ShortName, other.EnglishName, other.RegionKey, other.City, other.Website, other.HeadFamilyName, other.HeadGivenName, other.HeadPosition);
}
