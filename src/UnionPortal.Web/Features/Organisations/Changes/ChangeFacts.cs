using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Organisations.Changes;

/// <summary>From what stands and what was typed to what differs.</summary>
public static class ChangeFacts
{
    private const int EmptyRows = 3;

    public static ChangeForm FormOf(Organisation organisation, Representative? head) => new()
    {
        FullName = organisation.Name.Full, ShortName = organisation.Name.Short, EnglishName = organisation.Name.English,
        Region = organisation.RegionKey, City = organisation.City, Website = organisation.Website,
        HeadFamilyName = head?.Person.FamilyName, HeadGivenName = head?.Person.GivenName, HeadPatronymic = head?.Person.Patronymic,
        HeadLatinName = head?.Person.LatinName, HeadPosition = head?.Position,
        Founders =
        [
            .. organisation.Founders.Select(one => new ChangedFounder { Name = one.Name, Kind = one.Kind, Count = one.Count }),
            .. Enumerable.Range(0, EmptyRows).Select(_ => new ChangedFounder()),
        ],
    };

    /// <summary>Only what differs: a part that stayed is left out.</summary>
    public static ChangedFacts After(ChangeForm form, ChangedFacts before)
    {
        bool name = Clean(form.FullName) != before.FullName || Clean(form.ShortName) != before.ShortName || Clean(form.EnglishName) != before.EnglishName;
        bool head = Clean(form.HeadFamilyName) is not null && (Clean(form.HeadFamilyName) != before.HeadFamilyName || Clean(form.HeadGivenName) != before.HeadGivenName
            || Clean(form.HeadPatronymic) != before.HeadPatronymic || Clean(form.HeadPosition) != before.HeadPosition);
        return new ChangedFacts
        {
            FullName = name ? Clean(form.FullName) : null, ShortName = name ? Clean(form.ShortName) : null, EnglishName = name ? Clean(form.EnglishName) : null,
            From = name || head ? form.From : null,
            RegionKey = Differing(form.Region, before.RegionKey), City = Differing(form.City, before.City), Website = Differing(form.Website, before.Website),
            HeadFamilyName = head ? Clean(form.HeadFamilyName) : null, HeadGivenName = head ? Clean(form.HeadGivenName) : null,
            HeadPatronymic = head ? Clean(form.HeadPatronymic) : null, HeadLatinName = head ? Clean(form.HeadLatinName) : null, HeadPosition = head ? Clean(form.HeadPosition) : null,
        };
    }

    /// <summary>The founders typed, where they differ from those that stand; none where they are the same.</summary>
    public static IReadOnlyList<ProposedFounder> Founders(ChangeForm form, Organisation organisation)
    {
        List<ProposedFounder> typed = [.. form.Founders.Where(row => !row.IsEmpty).Select(row => row.ToFounder())];
        var before = organisation.Founders.Select(one => (one.Name, one.Kind, one.Count)).Order();
        return typed.Select(one => (one.Name, one.Kind, one.Count)).Order().SequenceEqual(before) ? [] : typed;
    }

    private static string? Differing(string? typed, string? before) => Clean(typed) == before ? null : Clean(typed) ?? "";

    private static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
