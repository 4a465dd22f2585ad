using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace UnionPortal.Web.Security;

/// <summary>Gives an action its <see cref="Actor"/> parameter; nothing of it comes from the request but the session.</summary>
public sealed class ActorBinder(ActorQuery actors) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        bindingContext.Result = ModelBindingResult.Success(await actors.CurrentAsync(bindingContext.HttpContext.RequestAborted));
        bindingContext.ValidationState[bindingContext.Result.Model!] = new() { SuppressValidation = true };
    }
}

/// <summary>Picks <see cref="ActorBinder"/> for parameters of type <see cref="Actor"/>.</summary>
public sealed class ActorBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(Actor) ? new BinderTypeModelBinder(typeof(ActorBinder)) : null;
}
