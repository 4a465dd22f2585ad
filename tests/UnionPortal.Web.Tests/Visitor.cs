using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UnionPortal.Web.Tests;

/// <summary>Someone at a browser: keeps cookies, reads pages, fills forms in with their anti-forgery token. Follows no redirect unasked.</summary>
public sealed class Visitor(HttpClient client) : IDisposable
{
    public HttpClient Client => client;

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page at an address; it must answer 200.</summary>
    public async Task<IHtmlDocument> ReadAsync(string path)
    {
        HttpResponseMessage answer = await GetAsync(path);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.OK, $"{path} answered {(int)answer.StatusCode} {answer.Headers.Location}");
        return new HtmlParser().ParseDocument(text);
    }

    /// <summary>Posts fields to an address with the token of the form found at the same address.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => PostFromAsync(path, path, fields);

    /// <summary>Posts fields to an address with the token found on another page.</summary>
    public async Task<HttpResponseMessage> PostFromAsync(string page, string path, params (string Name, string Value)[] fields)
    {
        IHtmlDocument document = await ReadAsync(page);
        string token = document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value")
            ?? throw new InvalidOperationException($"There is no form with a token at {page}.");
        return await client.PostAsync(new Uri(path, UriKind.Relative), Form([.. fields, ("__RequestVerificationToken", token)]));
    }

    /// <summary>What a page says in plain words, spaces joined.</summary>
    public static string TextOf(IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    public void Dispose() => client.Dispose();
}
