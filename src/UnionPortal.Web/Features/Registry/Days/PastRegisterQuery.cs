using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Binding;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Registry.Days;

/// <summary>Opens the register at a day; keeps the last days asked for with the volume they were reckoned from.</summary>
public sealed class PastRegisterQuery(RegistryDesk desk, CharterBook charter, RegistryWords words)
{
    private const int PageSize = 100;

    /// <summary>What came of asking for a day: the register, or why there is none.</summary>
    public async Task<PastPage> PageAsync(string? asked, int page, HttpRequest request, CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        DateOnly today = volume.Snapshot.AsOf, founded = charter.Union.FoundedOn;
        var empty = new PastPage(asked, null, founded, today, [], null, words);
        if (!DateInput.Read(asked ?? "", out DateOnly day)) return empty with { Problem = PastProblem.NotADay };
        if (day > today) return empty with { Day = day, Problem = PastProblem.ToCome };
        if (day < founded) return empty with { Day = day, Problem = PastProblem.BeforeTheUnion };
        PastRegister past = volume.OnDay(day);
        Pager pager = Pager.Of(request, page, PageSize, past.Entries.Count);
        List<RegistryEntry> shown = [.. past.Entries.Skip((pager.Page - 1) * PageSize).Take(PageSize)];
        return empty with { Day = day, Entries = shown, Counts = past.Counts, Total = past.Entries.Count, Pager = pager };
    }
}

/// <summary>Why the register cannot be opened at what was asked.</summary>
public enum PastProblem
{
    NotADay,
    ToCome,
    BeforeTheUnion,
}

/// <summary>The register of a day, or the reason why there is none.</summary>
public sealed record PastPage(
    string? Asked, DateOnly? Day, DateOnly Founded, DateOnly Today, IReadOnlyList<RegistryEntry> Entries, RegistryCounts? Counts, RegistryWords Words)
{
    public PastProblem? Problem { get; init; }

    public int Total { get; init; }

    public Pager? Pager { get; init; }

    /// <summary>What the box for the day holds: the day shown, or what was typed.</summary>
    public string? InTheBox => Day is { } day ? Dates.ForMachines(day) : Asked;

    public IEnumerable<(string Key, int Count)> CountLines => Counts is not { } counts ? [] :
        [("Members", counts.Members), ("Suspended", counts.Suspended), ("Candidates", counts.Candidates), ("Partners", counts.Partners)];
}
