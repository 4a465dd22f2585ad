using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data.Configurations;

internal sealed class EligibilityRunConfiguration : IEntityTypeConfiguration<EligibilityRun>
{
    public void Configure(EntityTypeBuilder<EligibilityRun> builder)
    {
        builder.Ignore(run => run.IsUnderWay);
        builder.HasIndex(run => run.Year).IsUnique();
    }
}
