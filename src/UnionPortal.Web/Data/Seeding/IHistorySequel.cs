namespace UnionPortal.Web.Data.Seeding;

/// <summary>What can be told of the invented history only when it is saved, such as papers printed from it; within the same transaction.</summary>
public interface IHistorySequel
{
    Task FollowAsync(CancellationToken ct);
}
