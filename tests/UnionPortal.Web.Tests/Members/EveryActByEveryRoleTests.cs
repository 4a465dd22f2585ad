using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Members;

/// <summary>
/// Every act behind the sign-in, tried by everyone who may not do it: refused, and the database is what it was. The table is
/// the portal's own list of addresses, so that an act added tomorrow is tried too.
/// </summary>
public sealed class EveryActByEveryRoleTests(PeopledPortal portal) : IClassFixture<PeopledPortal>
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Who_may_not_is_refused_and_changes_nothing(Role role)
    {
        (Visitor visitor, Actor actor) = await portal.ComeAsync(role);
        List<ActAddress> shut = [.. Addresses().Where(one => !actor.May(one.Act))];
        string before = await portal.FingerprintAsync();

        List<string> wrong = [];
        foreach (ActAddress one in shut)
        {
            HttpResponseMessage answer = await visitor.Client.SendAsync(new HttpRequestMessage(new HttpMethod(one.Method), one.Path));
            if (!IsRefusal(answer, role)) wrong.Add($"{role} {one.Method} {one.Path} ({one.Act}): {(int)answer.StatusCode}");
        }

        Assert.NotEmpty(shut);
        Assert.Empty(wrong);
        Assert.Equal(before, await portal.FingerprintAsync());
    }

    /// <summary>Whoever may do an act only on what is their own finds nothing at what is another's; a form without its token changes nothing.</summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Who_may_but_sends_no_token_or_means_what_is_anothers_changes_nothing(Role role)
    {
        (Visitor visitor, Actor actor) = await portal.ComeAsync(role);
        string before = await portal.FingerprintAsync();

        foreach (ActAddress one in Addresses().Where(one => actor.May(one.Act) && one.Method != "GET"))
        {
            HttpResponseMessage answer = await visitor.Client.SendAsync(new HttpRequestMessage(new HttpMethod(one.Method), one.Path));
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.UnsupportedMediaType, $"{role} {one.Method} {one.Path}: {(int)answer.StatusCode}");
        }

        Assert.Equal(before, await portal.FingerprintAsync());
    }

    private static bool IsRefusal(HttpResponseMessage answer, Role role) => role == Role.Visitor
        ? answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/account/sign-in", StringComparison.Ordinal)
        : answer.StatusCode == HttpStatusCode.Forbidden;

    private IEnumerable<ActAddress> Addresses() =>
        from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
        let may = endpoint.Metadata.GetMetadata<MayAttribute>()
        where may is not null
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select new ActAddress(may.Act, method, PathOf(endpoint.RoutePattern));

    /// <summary>The address with a first thing of each kind in its gaps.</summary>
    private static string PathOf(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "culture" } => "ru",
        _ => "1",
    }))));

    private sealed record ActAddress(Act Act, string Method, string Path);
}
