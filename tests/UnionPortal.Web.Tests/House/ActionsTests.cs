using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.House;

/// <summary>Order among the actions: none stands open by oversight, none takes what it should not.</summary>
public class ActionsTests(Portal portal) : IClassFixture<Portal>
{
    /// <summary>Actions that take posts without a token, each with its reason.</summary>
    private static readonly Dictionary<string, string> WithoutToken = new()
    {
        ["ErrorsController"] = "shows the page for a refused post; changes nothing",
        ["FollowingController"] = "forms on pages that are the same for every visitor, without a session to misuse; mail programs post the stop by themselves (RFC 8058)",
    };

    private List<ControllerActionDescriptor> Actions =>
        [.. portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()];

    [Fact]
    public void Every_action_names_its_act_or_is_open_aloud()
    {
        var wrong = Actions.Where(action => MayCount(action) + (IsOpen(action) ? 1 : 0) != 1).Select(action => action.DisplayName);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_post_is_covered_by_anti_forgery()
    {
        var filters = portal.Services.GetRequiredService<IOptions<MvcOptions>>().Value.Filters;
        Assert.Contains(filters, filter => filter is AutoValidateAntiforgeryTokenAttribute
            || filter is TypeFilterAttribute { ImplementationType: var type } && type == typeof(AutoValidateAntiforgeryTokenAttribute));
        var excused = Actions.Where(action => action.FilterDescriptors.Any(filter => filter.Filter is IgnoreAntiforgeryTokenAttribute))
            .Select(action => action.ControllerTypeInfo.Name).Distinct();
        Assert.Empty(excused.Except(WithoutToken.Keys));
    }

    [Fact]
    public void No_action_answers_every_method()
    {
        var wrong = Actions.Where(action => action.ControllerTypeInfo.Name != "ErrorsController")
            .Where(action => !action.MethodInfo.GetCustomAttributes<HttpMethodAttribute>().Any()).Select(action => action.DisplayName);
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_action_takes_an_entity_from_the_request()
    {
        var wrong =
            from action in Actions
            from parameter in action.MethodInfo.GetParameters()
            where IsEntity(parameter.ParameterType)
            select $"{action.DisplayName}: {parameter.Name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_controller_holds_the_database()
    {
        var wrong = typeof(Program).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ControllerBase)))
            .Where(type => type.GetConstructors().SelectMany(made => made.GetParameters()).Any(need => need.ParameterType.IsAssignableTo(typeof(PortalDb))))
            .Select(type => type.Name);
        Assert.Empty(wrong);
    }

    private static int MayCount(ControllerActionDescriptor action) => action.MethodInfo.GetCustomAttributes<MayAttribute>().Count();

    private static bool IsOpen(ControllerActionDescriptor action) =>
        action.MethodInfo.IsDefined(typeof(AllowAnonymousAttribute)) || action.ControllerTypeInfo.IsDefined(typeof(AllowAnonymousAttribute));

    private static bool IsEntity(Type type) =>
        type.IsClass && (type.Namespace == "UnionPortal.Web.Data.Records" || type.Assembly == typeof(Objection).Assembly);
}
