using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using UnionPortal.Web.Features.Appearances;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Tests.Shell;

/// <summary>No invalid form becomes an act, whatever an action forgets.</summary>
public class FormFilterTests
{
    private static readonly AppearanceForm Whole = new() { Theme = Theme.Dark, Size = TextSize.Large, Spacing = Spacing.Wide };

    [Fact]
    public async Task A_whole_form_reaches_the_action()
    {
        var (context, answer) = await RunAsync(Whole, new RedirectResult("/"));
        Assert.True(context.ModelState.IsValid);
        Assert.IsType<RedirectResult>(answer);
    }

    [Fact]
    public async Task An_invalid_form_shows_its_page_again_as_unprocessable()
    {
        var (context, answer) = await RunAsync(new AppearanceForm(), new ViewResult());
        Assert.Equal(["Form.Size", "Form.Spacing", "Form.Theme"], context.ModelState.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(422, Assert.IsType<ViewResult>(answer).StatusCode);
    }

    [Fact]
    public async Task An_action_that_goes_on_with_an_invalid_form_is_a_fault() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(new AppearanceForm(), new RedirectResult("/")));

    [Fact]
    public async Task A_form_lost_to_the_limits_is_a_bad_request()
    {
        var (context, answer) = await RunAsync(null, new RedirectResult("/"));
        Assert.Null(answer);
        Assert.IsType<BadRequestResult>(context.Result);
    }

    private static async Task<(ActionExecutingContext Context, IActionResult? Answer)> RunAsync(AppearanceForm? form, IActionResult answer)
    {
        var texts = new Texts(new TestEnvironment(), NullLogger<Texts>.Instance);
        var context = ContextOf(form);
        ActionExecutedContext? executed = null;
        await new FormFilter(texts, new FormState()).OnActionExecutionAsync(context, () =>
            Task.FromResult(executed = new ActionExecutedContext(context, [], context.Controller) { Result = answer }));
        return (context, executed?.Result);
    }

    private static ActionExecutingContext ContextOf(AppearanceForm? form)
    {
        var services = new ServiceCollection().AddSingleton<IValidator<AppearanceForm>, AppearanceFormValidator>().BuildServiceProvider();
        var http = new DefaultHttpContext { RequestServices = services };
        http.Request.Method = "POST";
        var action = new ControllerActionDescriptor
        {
            ActionName = "Create", Parameters = [new ParameterDescriptor { Name = "form", ParameterType = typeof(AppearanceForm) }],
        };
        var arguments = new Dictionary<string, object?> { ["form"] = form };
        return new(new ActionContext(http, new RouteData(), action, new ModelStateDictionary()), [], arguments, new object());
    }

    private sealed class TestEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Testing";

        public string ApplicationName { get; set; } = "UnionPortal.Web";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
