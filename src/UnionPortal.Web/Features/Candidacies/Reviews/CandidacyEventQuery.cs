using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Candidacies.Reviews;

/// <summary>What the portal noted about a candidate since its time began: acts on the candidacy, the organisation and its applications.</summary>
public sealed class CandidacyEventQuery(PortalDb db, UnionCalendar calendar, Texts texts)
{
    /// <summary>Acts that say something about the year; each has its words.</summary>
    private static readonly string[] Telling =
        ["StartApplication", "SubmitApplication", "WithdrawApplication", "AskForRecommendation", "GiveCandidateAccount", "ReviewCandidacy", "ProposeChange", "DecideChange", "NameRepresentative"];

    public async Task<IReadOnlyList<TimelineEvent>> OfAsync(CandidacyFile found, Application? latest, CancellationToken ct)
    {
        DateTime since = calendar.StartOf(found.Candidacy.StartedOn);
        string candidacy = Key(found.Candidacy.Id), organisation = Key(found.Candidacy.OrganisationId), application = Key(latest?.Id ?? 0);
        var lines = await db.AuditLines.AsNoTracking()
            .Where(line => line.At >= since && Telling.Contains(line.Act)
                && (line.SubjectKind == nameof(Domain.Candidacies.Candidacy) && line.SubjectId == candidacy
                    || line.SubjectKind == nameof(Domain.Organisations.Organisation) && line.SubjectId == organisation
                    || line.SubjectKind == nameof(Domain.Candidacies.Application) && line.SubjectId == application))
            .OrderByDescending(line => line.Sequence).Select(line => new { line.At, line.Act }).ToListAsync(ct);
        return
        [
            .. lines.Select(line => new TimelineEvent(calendar.DayOf(line.At), texts[$"Candidacies.Event.{line.Act}"]))
                .Concat(found.Candidacy.Prolongations.Select(one => new TimelineEvent(one.On, texts["Candidacies.Event.Prolonged"], one.Decision.Reference)))
                .Append(new TimelineEvent(found.Candidacy.StartedOn, texts["Candidacies.Event.Began"], found.Candidacy.StartedBy.Reference))
                .Distinct().OrderByDescending(one => one.On),
        ];
    }

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);
}
