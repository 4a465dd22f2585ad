using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace UnionPortal.Web.Data;

/// <summary>Moments are kept in UTC and come back as UTC; a local time is a mistake and is refused.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    moment => Checked(moment),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime moment) => moment.Kind == DateTimeKind.Local
        ? throw new ArgumentException("Moments are kept in UTC; a local time came.", nameof(moment))
        : moment;
}
