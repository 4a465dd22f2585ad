using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>Puts the page of an organisation together for whoever may see it.</summary>
public sealed class OrganisationPageQuery(PortalDb db, OrganisationFileQuery files, ReferenceBook reference, Texts texts)
{
    /// <summary>Null where there is no such organisation or it is not the actor's to see.</summary>
    public async Task<OrganisationPage?> FindAsync(int id, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.EditOrganisation, id) || await files.FindAsync(id, ct) is not { } file) return null;
        return new OrganisationPage(file, file.NameIn(texts.Language), FactsOf(file), [.. await MattersAsync(file, actor, ct), .. Possibilities(file, actor)], await HistoryAsync(file, ct))
        {
            PublicEntry = file.Latest is { } latest ? $"/{texts.Language}/registry/{latest.Number}" : null,
        };
    }

    private async Task<IReadOnlyList<Shell.Parts.TimelineEvent>> HistoryAsync(OrganisationFile file, CancellationToken ct)
    {
        List<Withdrawal> notices = await db.Withdrawals.AsNoTracking().Include(one => one.Record).Where(one => one.Number.OrganisationId == file.Id).ToListAsync(ct);
        return OrganisationHistory.Of(file, notices, texts);
    }

    /// <summary>The latest suspension and expulsion that were proposed: where they are read and answered.</summary>
    private async Task<List<Possibility>> MattersAsync(OrganisationFile file, Actor actor, CancellationToken ct)
    {
        List<Possibility> all = [];
        if (!actor.MayFor(Act.ReadMatters, file.Id)) return all;
        void Add(string key, int number, string path) =>
            all.Add(new(texts[$"Organisations.Do.{key}"], texts[$"Organisations.Do.{key}.Text"], Invariant($"/{texts.Language}/members/{number:0000}/{path}"), []));

        var suspension = await db.SuspensionProposals.Where(one => one.Member.OrganisationId == file.Id)
            .OrderByDescending(one => one.Id).Select(one => new { one.Id, Number = one.Member.Number.Value }).FirstOrDefaultAsync(ct);
        var expulsion = await db.Expulsions.Where(one => one.Member.OrganisationId == file.Id)
            .OrderByDescending(one => one.Id).Select(one => new { one.Id, Number = one.Member.Number.Value }).FirstOrDefaultAsync(ct);
        if (suspension is not null) Add("Suspension", suspension.Number, Invariant($"suspensions/{suspension.Id}"));
        if (expulsion is not null) Add("Expulsion", expulsion.Number, Invariant($"expulsions/{expulsion.Id}"));
        return all;
    }

    private List<Fact> FactsOf(OrganisationFile file)
    {
        var organisation = file.Organisation;
        List<Fact> facts = [new(texts["Organisations.Fact.FullName"], organisation.Name.Full)];
        if (organisation.Name.English is { } english) facts.Add(new(texts["Organisations.Fact.EnglishName"], english));
        foreach (var number in organisation.Numbers) facts.Add(new(reference.NameOfScheme(number.Scheme, texts.Language), number.Value));
        string place = string.Join(", ", new[] { organisation.RegionKey is { } region ? reference.NameOfRegion(region, texts.Language) : null, organisation.City }.OfType<string>().Distinct());
        if (place.Length > 0) facts.Add(new(texts["Organisations.Fact.Seat"], place));
        if (organisation.Website is { } website) facts.Add(new(texts["Organisations.Fact.Website"], website));
        return facts;
    }

    private List<Possibility> Possibilities(OrganisationFile file, Actor actor)
    {
        List<Possibility> all = [];
        void Add(Act act, string key, string path)
        {
            if (actor.MayFor(act, file.Id))
                all.Add(new(texts[$"Organisations.Do.{key}"], texts[$"Organisations.Do.{key}.Text"], Invariant($"/{texts.Language}/organisations/{file.Id}/{path}"), []));
        }

        if (file.Present is not null) Add(Act.EditOrganisation, "Changes", "changes");
        Add(Act.NameRepresentative, "Representatives", "representatives");
        if (file.Present is not null)
        {
            Add(Act.KeepPublicEntry, "People", "people");
            Add(Act.KeepPublicEntry, "Documents", "documents");
        }

        if (file.Present is { Departure: null })
        {
            Add(Act.NoteContact, "Contacts", "contacts");
            Add(Act.LeaveUnion, "Leave", "withdrawal");
            Add(Act.RecordDeparture, "PaperNotice", "withdrawal/paper");
            Add(Act.RecordDeparture, "Departure", "departure");
        }
        else if (file.Latest?.Departure?.Ground == DepartureGround.Withdrawal) Add(Act.EditOrganisation, "SeeNotice", "withdrawal");
        return all;
    }
}
