namespace UnionPortal.Web.Data.Seeding;

/// <summary>What can be told of the invented history only when it is saved, such as papers printed from it; <see cref="SequelJob"/> runs it soon after.</summary>
public interface IHistorySequel
{
    Task FollowAsync(CancellationToken ct);
}
