using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace UnionPortal.Web.Shell.Parts;

/// <summary>
/// The pages of a list: <c>Pager.Of(Request, page, size, total)</c>, partial <c>_Pager</c>. Links keep the rest of the query.
/// A page number beyond the list is brought back into it.
/// </summary>
public sealed record Pager(int Page, int PageCount, string Path, IReadOnlyDictionary<string, string?[]> Query)
{
    public static Pager Of(HttpRequest request, int page, int size, int total)
    {
        var count = Math.Max(1, (total + size - 1) / size);
        var query = request.Query.Where(q => q.Key != "page").ToDictionary(q => q.Key, q => q.Value.ToArray());
        return new(Math.Clamp(page, 1, count), count, request.Path.ToUriComponent(), query);
    }

    public int? Previous => Page > 1 ? Page - 1 : null;

    public int? Next => Page < PageCount ? Page + 1 : null;

    /// <summary>First, last, and two around the present page; null stands for a gap.</summary>
    public IReadOnlyList<int?> Numbers
    {
        get
        {
            var shown = Enumerable.Range(1, PageCount).Where(n => n == 1 || n == PageCount || Math.Abs(n - Page) <= 1).ToList();
            var numbers = new List<int?>();
            foreach (var n in shown)
            {
                if (numbers.Count > 0 && n - numbers[^1] > 1) numbers.Add(n - numbers[^1] == 2 ? n - 1 : null);
                numbers.Add(n);
            }
            return numbers;
        }
    }

    public string LinkTo(int page)
    {
        var pairs = Query.SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)));
        if (page > 1) pairs = pairs.Append(KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture)));
        return QueryHelpers.AddQueryString(Path, pairs);
    }

    /// <summary>For the title of the page: " (page 2 of 7)", nothing on the first.</summary>
    public string InTitle(Texts texts) => Page == 1 ? "" : " " + texts["Shell.PagerTitle", Page, PageCount];
}
