using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Benchmarks;

/// <summary>Somebody with a finished report, with the cookie of the session and the token of the form; how long each page took.</summary>
internal sealed partial class ReportHand(SampleVoter writer, int report)
{
    public const int Volunteers = 4, EmployeesSaved = 3;

    private string token = "", formCookie = "";

    public double Opened { get; private set; }

    public double Saved { get; private set; }

    public double Submitted { get; private set; }

    public double Receipt { get; private set; }

    private string Home => string.Create(CultureInfo.InvariantCulture, $"/ru/reports/{report}");

    private string Section => $"{Home}/sections/{ReportCatalogue.People}";

    /// <summary>From the section to the receipt, as people do it.</summary>
    public async Task WriteAsync(HttpClient client, TimeSpan writing, TimeSpan looking)
    {
        (string page, Opened) = await ReadAsync(client, Section);
        await Task.Delay(writing);
        Saved = await PostAsync(client, Section, [new("Form.Token", Mark().Match(page).Groups[1].Value), new("Form.Finished", "true"), .. People()]);
        await Task.Delay(looking);
        await SubmitAsync(client);
        (_, Receipt) = await ReadAsync(client, Home + "/submission");
    }

    public Task ReadAnswersAsync(HttpClient client) => ReadAsync(client, Home + "/answers");

    public async Task SubmitAsync(HttpClient client) => Submitted = await PostAsync(client, Home + "/submission", [new("Form.Confirms", "true")]);

    private static IEnumerable<KeyValuePair<string, string>> People() => ReportCatalogue.Of(ReportCatalogue.People).Questions.Select((question, place) => KeyValuePair.Create(
        string.Create(CultureInfo.InvariantCulture, $"Form.Answers[{place}].Value"),
        question.Key == ReportCatalogue.Employees ? Text(EmployeesSaved) : question.Key == ReportCatalogue.Volunteers ? Text(Volunteers) : ""));

    private async Task<(string Text, double Milliseconds)> ReadAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", writer.Cookie);
        var watch = Stopwatch.StartNew();
        using HttpResponseMessage answer = await client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        double milliseconds = watch.Elapsed.TotalMilliseconds;
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{path} answered {answer.StatusCode} {answer.Headers.Location}");
        if (Token().Match(text) is { Success: true } form) token = form.Groups[1].Value;
        if (answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies))
            formCookie = cookies.FirstOrDefault(cookie => cookie.StartsWith("portal-form", StringComparison.Ordinal))?.Split(';')[0] ?? formCookie;
        return (text, milliseconds);
    }

    private async Task<double> PostAsync(HttpClient client, string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add("Cookie", $"{writer.Cookie}; {formCookie}");
        request.Content = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token)]);
        var watch = Stopwatch.StartNew();
        using HttpResponseMessage answer = await client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        double milliseconds = watch.Elapsed.TotalMilliseconds;
        return answer.StatusCode == HttpStatusCode.Redirect ? milliseconds : throw new InvalidOperationException($"{path} answered {answer.StatusCode}: {text}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"Form.Token\" value=\"([^\"]*)\"")]
    private static partial Regex Mark();
}
