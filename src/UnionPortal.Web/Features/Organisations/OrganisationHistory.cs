using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>What has happened to an organisation in the union, newest first: names, standings with their records, notices of leaving.</summary>
public static class OrganisationHistory
{
    public static IReadOnlyList<TimelineEvent> Of(OrganisationFile file, IEnumerable<Withdrawal> notices, Texts texts) =>
    [
        .. file.Affiliations.SelectMany(one => Of(one, texts)).Concat(file.Organisation.Names.Skip(1).Select(name => Of(name, texts)))
            .Concat(notices.SelectMany(one => Of(one, texts))).OrderByDescending(one => one.On),
    ];

    private static IEnumerable<TimelineEvent> Of(Affiliation affiliation, Texts texts)
    {
        string kind = affiliation switch { Member => "Member", Candidacy => "Candidate", _ => "Partner" };
        yield return new TimelineEvent(affiliation.BeganOn, texts[$"Organisations.Event.{kind}", affiliation.Number], RecordOf(BeganBy(affiliation), texts));
        foreach (Suspension rest in (affiliation as Member)?.Suspensions ?? [])
        {
            yield return new TimelineEvent(rest.From, texts["Organisations.Event.Suspended"], RecordOf(rest.Decision, texts));
            if (rest is { LiftedOn: { } on, LiftedBy: { } by }) yield return new TimelineEvent(on, texts["Organisations.Event.Reinstated"], RecordOf(by, texts));
        }
        if (affiliation.Departure is not { } departure) yield break;
        yield return new TimelineEvent(departure.EffectiveOn, texts["Organisations.Event.Departed", texts[$"Decisions.Ground.{departure.Ground}"]], RecordOf(departure.Record, texts));
    }

    private static TimelineEvent Of(OrganisationName name, Texts texts) => new(name.From, texts["Organisations.Event.Renamed"], name.Full);

    private static IEnumerable<TimelineEvent> Of(Withdrawal notice, Texts texts)
    {
        yield return new TimelineEvent(notice.ReceivedOn, texts["Organisations.Event.Notice"], texts["Organisations.Event.NoticeMore", notice.Record.Reference, notice.EffectiveOn]);
        if (notice.RevokedOn is { } on) yield return new TimelineEvent(on, texts["Organisations.Event.NoticeRevoked"]);
    }

    private static DecisionRecord BeganBy(Affiliation affiliation) => affiliation switch
    {
        Member member => member.AdmittedBy,
        Candidacy candidacy => candidacy.StartedBy,
        Partner partner => partner.AcceptedBy,
        _ => throw new InvalidOperationException($"{affiliation.GetType().Name} has no record of its beginning here."),
    };

    private static string RecordOf(DecisionRecord record, Texts texts) =>
        texts["Organisations.Record", texts[$"Decisions.Body.{record.Body}"], record.Reference, record.On];
}
