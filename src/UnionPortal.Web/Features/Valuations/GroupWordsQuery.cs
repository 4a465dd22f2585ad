using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Features.Valuations.Simulations;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations;

/// <summary>Scores by region, size and field in words. Those inside see every group with its range, those outside none that is small.</summary>
public sealed class GroupWordsQuery(ReferenceBook book, Texts texts)
{
    private const string NoKey = "";

    /// <summary>Whether the reader sees members one by one.</summary>
    public static bool SeesMembers(Actor actor) => actor.Roles.Any(Acts.Of(Act.ReadValuations).Any.Contains);

    public IReadOnlyList<GroupRow> ByRegion(IEnumerable<(int Member, string? Region, int Score)> members, int smallest) => Rows(
        members.Select(one => new ScoredMember(one.Region ?? NoKey, one.Member, one.Score)), smallest, key => key == NoKey ? texts["Valuations.NoRegion"] : book.NameOfRegion(key, texts.Language));

    public IReadOnlyList<GroupRow> BySize(IEnumerable<(int Member, MemberSize Size, int Score)> members, int smallest) => Rows(
        members.Select(one => new ScoredMember(one.Size.ToString(), one.Member, one.Score)), smallest, key => texts["Valuations.Size." + key]);

    public IReadOnlyList<GroupRow> ByField(IEnumerable<(int Member, IReadOnlyList<string> Fields, int Score)> members, int smallest) => Rows(
        members.SelectMany(one => one.Fields.DefaultIfEmpty(NoKey).Select(field => new ScoredMember(field, one.Member, one.Score))), smallest,
        key => key == NoKey ? texts["Valuations.NoField"] : texts.Has("Fields." + key) ? texts["Fields." + key] : key);

    public string Size(MemberSize size) => texts["Valuations.Size." + size];

    public string Region(string? key) => key is null ? texts["Valuations.NoRegion"] : book.NameOfRegion(key, texts.Language);

    private IReadOnlyList<GroupRow> Rows(IEnumerable<ScoredMember> members, int smallest, Func<string, string> words) =>
        [.. GroupedScores.Of(members, smallest).Select(one => new GroupRow(
            one.Key is { } key ? words(key) : texts["Valuations.SmallGroups"], one.Members, one.Average, smallest > 1 ? null : (one.Lowest, one.Highest)))];
}
