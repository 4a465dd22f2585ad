using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace UnionPortal.Web.Data;

/// <summary>What holds for every table: versions guard against lost changes, enums are kept by name, nothing is deleted by a chain reaction of the database.</summary>
internal static class ModelHabits
{
    public const string VersionName = "Version";
    private const int EnumLength = 40;

    public static void Apply(ModelBuilder builder)
    {
        foreach (IMutableEntityType entity in builder.Model.GetEntityTypes())
        {
            GuardVersion(entity);
            KeepEnumsByName(entity);
            CompareWordLists(entity);
            DeleteInMemoryOnly(entity);
        }
    }

    private static void GuardVersion(IMutableEntityType entity)
    {
        if (entity.FindProperty(VersionName) is { } version && version.ClrType == typeof(int)) version.IsConcurrencyToken = true;
    }

    private static void CompareWordLists(IMutableEntityType entity)
    {
        foreach (IMutableProperty property in entity.GetDeclaredProperties())
        {
            if (property.ClrType == typeof(List<string>)) property.SetValueComparer(new WordListComparer());
        }
    }

    private static void KeepEnumsByName(IMutableTypeBase type)
    {
        foreach (IMutableProperty property in type.GetDeclaredProperties())
        {
            Type plain = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (!plain.IsEnum || plain.IsDefined(typeof(FlagsAttribute), false)) continue;
            if (property.GetProviderClrType() is not null || property.GetValueConverter() is not null) continue;
            property.SetProviderClrType(typeof(string));
            property.SetMaxLength(EnumLength);
        }

        foreach (IMutableComplexProperty complex in type.GetDeclaredComplexProperties()) KeepEnumsByName(complex.ComplexType);
    }

    /// <summary>SQL Server refuses several chains to one table, and nobody should wonder what vanished: EF deletes what it has loaded, the database nothing.</summary>
    private static void DeleteInMemoryOnly(IMutableEntityType entity)
    {
        foreach (IMutableForeignKey key in entity.GetDeclaredForeignKeys())
        {
            if (!key.IsOwnership && key.DeleteBehavior == DeleteBehavior.Cascade) key.DeleteBehavior = DeleteBehavior.ClientCascade;
        }
    }
}
