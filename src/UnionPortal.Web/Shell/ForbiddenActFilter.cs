using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Errors;

namespace UnionPortal.Web.Shell;

/// <summary>Last resort for an act the charter forbids and the page did not foresee: the reasons, with status 409.</summary>
public sealed class ForbiddenActFilter(IModelMetadataProvider metadata) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not ForbiddenActException forbidden) return;
        context.Result = new ViewResult
        {
            ViewName = "/Shell/Errors/Problem.cshtml",
            StatusCode = StatusCodes.Status409Conflict,
            ViewData = new ViewDataDictionary<ProblemPage>(metadata, new())
            {
                Model = ProblemPage.Of(409, context.HttpContext, forbidden.Objections),
            },
        };
        context.ExceptionHandled = true;
    }
}
