using UnionPortal.Web.Features.Members.Book;

namespace UnionPortal.Web.Features.Members;

public static class MembersRegistration
{
    public static IServiceCollection AddMembers(this IServiceCollection services) => services.AddSingleton<MemberBook>();
}
