namespace UnionPortal.Domain.Charter;

/// <summary>Ties a rule to the clause of the charter it carries out; docs/clauses.md is checked against it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class ClauseAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
