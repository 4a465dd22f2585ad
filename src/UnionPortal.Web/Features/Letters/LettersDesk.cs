using System.Security.Claims;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Letters;

/// <summary>Tells the office of letters that wait for it to read them, and of those that did not arrive.</summary>
public sealed class LettersDesk(LetterQuery letters, ActorQuery actors, Texts texts) : IDeskSource
{
    private static readonly LetterState[] Told = [LetterState.Held, LetterState.Failed];

    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!(await actors.CurrentAsync(ct)).May(Act.KeepLetters)) return [];
        List<DeskItem> items = [];
        foreach (LetterState state in Told)
        {
            int count = await letters.CountAsync(state, ct);
            if (count > 0) items.Add(new DeskItem(texts.Plural($"Letters.Desk.{state}", count), $"/{Cultures.Current}/letters?state={state}"));
        }
        return items;
    }
}
