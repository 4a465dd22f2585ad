using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>
/// Runs the validator of every posted form, and sees to it that no invalid form becomes an act: an action that answers
/// an invalid form with anything but a page is a fault, and a form lost to the framework's limits is a bad request.
/// </summary>
public sealed class FormFilter(Texts texts, FormState state) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var parameter in context.ActionDescriptor.Parameters.Where(p => IsForm(p.ParameterType)))
        {
            if (!context.ActionArguments.TryGetValue(parameter.Name, out var form) || form is null)
            {
                context.Result = new BadRequestResult();
                return;
            }
            state.Begin(form.GetType(), PrefixOf(parameter, context.HttpContext.Request));
            await ValidateAsync(form, context);
        }
        var valid = context.ModelState.IsValid;
        var executed = await next();
        if (!valid && IsWrite(context)) Check(executed);
    }

    private async Task ValidateAsync(object form, ActionExecutingContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (services.GetService(typeof(IValidator<>).MakeGenericType(form.GetType())) is not IValidator validator) return;
        var result = await validator.ValidateAsync(new ValidationContext<object>(form), context.HttpContext.RequestAborted);
        foreach (var failure in result.Errors)
            AddError(context, failure);
    }

    private void AddError(ActionExecutingContext context, ValidationFailure failure)
    {
        var key = state.Prefix + failure.PropertyName;
        // What could not be read at all is said already; that it is also "empty" would confuse.
        if (context.ModelState.TryGetValue(key, out var entry) && entry.Errors.Count > 0) return;
        context.ModelState.AddModelError(key, ValidationTexts.For(failure, state.Form!, texts));
    }

    /// <summary>As views name the fields: <c>Form.</c> for a parameter <c>form</c>; nothing when the model of the page is the form itself.</summary>
    private static string PrefixOf(ParameterDescriptor parameter, HttpRequest request)
    {
        var prefix = char.ToUpperInvariant(parameter.Name[0]) + parameter.Name[1..] + ".";
        var posted = request.HasFormContentType ? request.Form.Keys : request.Query.Keys;
        if (posted.FirstOrDefault(k => k.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } key) return key[..prefix.Length];
        var names = parameter.ParameterType.GetProperties().Select(p => p.Name);
        return posted.Any(k => names.Contains(k.Split('.', '[')[0], StringComparer.OrdinalIgnoreCase)) ? "" : prefix;
    }

    private static bool IsForm(Type type) => type.Name.EndsWith("Form", StringComparison.Ordinal);

    private static bool IsWrite(ActionExecutingContext context) => !HttpMethods.IsGet(context.HttpContext.Request.Method);

    private static void Check(ActionExecutedContext executed)
    {
        if (executed.Exception is not null || executed.Result is null) return;
        if (executed.Result is ViewResult page) page.StatusCode ??= StatusCodes.Status422UnprocessableEntity;
        else if (executed.Result is not (StatusCodeResult or ObjectResult or ChallengeResult or ForbidResult or PartialViewResult))
            throw new InvalidOperationException($"{((ControllerActionDescriptor)executed.ActionDescriptor).ActionName} acted on an invalid form");
    }
}

/// <summary>The form being answered: where its fields begin and in which order they stand, for the error summary.</summary>
public sealed class FormState
{
    public Type? Form { get; private set; }

    /// <summary>What stands before each field's name: <c>form.</c> or nothing.</summary>
    public string Prefix { get; private set; } = "";

    public void Begin(Type form, string prefix) => (Form, Prefix) = (form, prefix);

    /// <summary>The key with the prefix spelt as in the page, where ids mind the difference.</summary>
    public string AsInPage(string key) =>
        key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? Prefix + key[Prefix.Length..] : key;

    public string OrderOf(string key) =>
        Form is null || !key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? "" : FormLabels.OrderOf(Form, key[Prefix.Length..]);
}
