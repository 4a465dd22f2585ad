using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Minutes;

namespace UnionPortal.Web.Features.Meetings;

public static class MeetingsRegistration
{
    public static void AddMeetings(this IServiceCollection services)
    {
        services.AddScoped<IVerifiable, MinutesVerification>();
        services.AddScoped<Data.Seeding.IHistorySequel, InventedMinutes>();
    }
}
