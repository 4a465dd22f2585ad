using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>What ends with an affiliation, said in sentences before anybody confirms: vote, seats, recommendations, badge.</summary>
public sealed class EndingQuery(PortalDb db, Texts texts)
{
    public async Task<IReadOnlyList<string>> OfAsync(OrganisationFile file, CancellationToken ct)
    {
        List<string> ends = [];
        if (file.Latest is Member member) ends.AddRange(await OfMemberAsync(file, member, ct));
        if (file.Latest is Candidacy) ends.Add(texts["Leaving.Ends.Candidacy"]);
        if (file.Latest is Domain.Partners.Partner) ends.Add(texts["Leaving.Ends.Partnership"]);
        if (await db.Applications.AnyAsync(one => one.OrganisationId == file.Id && one.SubmittedOn != null && one.DecidedOn == null && one.WithdrawnOn == null, ct)) ends.Add(texts["Leaving.Ends.Application"]);
        ends.Add(texts["Leaving.Ends.Badge"]);
        if (file.Latest is { } latest) ends.Add(texts["Leaving.Ends.Number", latest.Number]);
        return ends;
    }

    private async Task<List<string>> OfMemberAsync(OrganisationFile file, Member member, CancellationToken ct)
    {
        List<string> ends = [texts["Leaving.Ends.Vote"]];
        DateOnly today = file.Today;
        var seats = await db.BoardSeats.Include(seat => seat.Person)
            .Where(seat => seat.OrganisationId == file.Id && seat.From <= today && (seat.Until == null || seat.Until > today)).ToListAsync(ct);
        ends.AddRange(seats.Select(seat => texts["Leaving.Ends.Seat", seat.Person.NameIn(texts.Language)]));
        var open = db.Recommendations.Where(one => one.RecommenderId == member.Id && one.ReplacedOn == null && one.WithdrawnOn == null
            && one.Application.DecidedOn == null && one.Application.WithdrawnOn == null);
        int given = await open.CountAsync(one => one.Answer == RecommendationAnswer.Recommends, ct);
        int asked = await open.CountAsync(one => one.Answer == RecommendationAnswer.Awaited, ct);
        if (given > 0) ends.Add(texts.Plural("Leaving.Ends.Given", given));
        if (asked > 0) ends.Add(texts.Plural("Leaving.Ends.Asked", asked));
        return ends;
    }
}
