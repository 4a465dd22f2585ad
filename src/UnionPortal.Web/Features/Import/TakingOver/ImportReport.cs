using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>What came of an import, for people and for scripts; the JSON of <c>--report</c>.</summary>
public sealed record ImportReport
{
    /// <summary>How many entries each list below holds at most; the counts are always whole.</summary>
    public const int Listed = 1_000;

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public string File { get; init; } = "";

    public string Format { get; init; } = "";

    public string As { get; init; } = "";

    public DateOnly On { get; init; }

    public bool DryRun { get; init; }

    /// <summary>What each column was taken for; columns not used are left out.</summary>
    public IReadOnlyList<ReportColumn> Columns { get; init; } = [];

    public int Rows { get; init; }

    public int Joined { get; init; }

    public int Changed { get; init; }

    public int Left { get; init; }

    public int Unchanged { get; init; }

    public int Refused { get; init; }

    /// <summary>Rows taken with a warning.</summary>
    public int Warned { get; init; }

    /// <summary>Organisations of the register, of the same kind, that the list does not name. They stay as they are.</summary>
    public int NotInList { get; init; }

    public IReadOnlyList<ReportRemark> RefusedRows { get; init; } = [];

    public IReadOnlyList<ReportRemark> Warnings { get; init; } = [];

    public IReadOnlyList<ReportEntry> JoinedEntries { get; init; } = [];

    public IReadOnlyList<ReportEntry> ChangedEntries { get; init; } = [];

    public IReadOnlyList<ReportEntry> LeftEntries { get; init; } = [];

    public IReadOnlyList<ReportEntry> NotInListEntries { get; init; } = [];

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static ImportReport? FromJson(string? json) => json is null ? null : JsonSerializer.Deserialize<ImportReport>(json, Json);
}

public sealed record ReportColumn(string Header, string Field);

/// <summary>A remark on a row: line, column from 1 (0: the whole row), what stands in the cell, the code and the sentence in both languages.</summary>
public sealed record ReportRemark(int Line, int Column, string Cell, string Code, string Ru, string En);

/// <summary>An organisation by its number in the register; line 0 where it is not in the list.</summary>
public sealed record ReportEntry(int Line, int? Number, string Name, IReadOnlyList<string>? Fields = null);
