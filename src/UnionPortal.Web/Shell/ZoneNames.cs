namespace UnionPortal.Web.Shell;

/// <summary>A time zone as people call it, with its distance from UTC at a moment: "московское время, UTC+3".</summary>
public static class ZoneNames
{
    public static string Of(TimeZoneInfo zone, DateTime at, Texts texts)
    {
        string offset = Offset(zone.GetUtcOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)));
        string key = $"Zones.{zone.Id}";
        return texts.Has(key) ? $"{texts[key]}, {offset}" : offset;
    }

    /// <summary>UTC, UTC+3, UTC−3:30.</summary>
    private static string Offset(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero) return "UTC";
        string minutes = offset.Minutes == 0 ? "" : FormattableString.Invariant($":{Math.Abs(offset.Minutes):00}");
        return FormattableString.Invariant($"UTC{(offset < TimeSpan.Zero ? "−" : "+")}{Math.Abs(offset.Hours)}{minutes}");
    }
}
