using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace UnionPortal.Web.Tests.Reports;

/// <summary>A form as somebody fills it in with a spreadsheet: cells found by their mark, changed in the packed XML as spreadsheets would write it.</summary>
internal sealed class FilledForm(byte[] content)
{
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private byte[] content = content;

    public byte[] Content => content;

    public static async Task<FilledForm> FetchedAsync(ReportWriter writer)
    {
        HttpResponseMessage response = await writer.Visitor.GetAsync(writer.Home + "/spreadsheet.xlsx");
        Assert.True(response.IsSuccessStatusCode, response.StatusCode.ToString());
        return new FilledForm(await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Puts the inner XML of a cell, found by the mark of its row; the column is counted from 1.</summary>
    public FilledForm Put(string sheetMark, string rowMark, string inner, string type = "n", int column = 3, int occurrence = 0)
    {
        bool done = false;
        Change(name => name.StartsWith("xl/worksheets/", StringComparison.Ordinal), text =>
        {
            if (!Regex.IsMatch(text, $">report:\\d+:{sheetMark}<")) return text;
            Match row = Regex.Matches(text, @"<x:row\b.*?</x:row>", RegexOptions.Singleline).Where(one => one.Value.Contains($">{rowMark}<", StringComparison.Ordinal)).ElementAt(occurrence);
            int line = int.Parse(Regex.Match(row.Value, "r=\"(\\d+)\"").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            string address = (char)('A' + column - 1) + line.ToString(System.Globalization.CultureInfo.InvariantCulture);
            string changed = Regex.Replace(row.Value, $"<x:c r=\"{address}\"[^>]*?(/>|>.*?</x:c>)", cell => $"<x:c r=\"{address}\" {Regex.Match(cell.Value, "s=\"\\d+\"").Value} t=\"{type}\">{inner}</x:c>", RegexOptions.Singleline);
            done = changed != row.Value;
            return text.Replace(row.Value, changed, StringComparison.Ordinal);
        });
        Assert.True(done, $"{sheetMark}: {rowMark}");
        return this;
    }

    public FilledForm Text(string sheetMark, string rowMark, string text, int column = 3, int occurrence = 0) =>
        Put(sheetMark, rowMark, $"<x:is><x:t>{text}</x:t></x:is>", "inlineStr", column, occurrence);

    public FilledForm Number(string sheetMark, string rowMark, string number, int column = 3, int occurrence = 0) => Put(sheetMark, rowMark, $"<x:v>{number}</x:v>", "n", column, occurrence);

    public FilledForm Change(Func<string, bool> entry, Func<string, string> change)
    {
        var memory = new MemoryStream();
        memory.Write(content);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
            foreach (ZipArchiveEntry one in archive.Entries.Where(one => entry(one.FullName)).ToList())
            {
                string text;
                using (var reader = new StreamReader(one.Open())) text = reader.ReadToEnd();
                string changed = change(text);
                if (changed == text) continue;
                using Stream stream = one.Open();
                stream.SetLength(0);
                stream.Write(Encoding.UTF8.GetBytes(changed));
            }
        content = memory.ToArray();
        return this;
    }

    public FilledForm Add(string name, Action<Stream> write)
    {
        var memory = new MemoryStream();
        memory.Write(content);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            using Stream stream = archive.CreateEntry(name).Open();
            write(stream);
        }
        content = memory.ToArray();
        return this;
    }

    public async Task<HttpResponseMessage> HandInAsync(ReportWriter writer)
    {
        string path = writer.Home + "/spreadsheet", token = Organisations.MembersPortal.Hidden(await writer.Visitor.ReadAsync(path), "__RequestVerificationToken");
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(Kind);
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { file, "Form.File", "form.xlsx" } };
        return await writer.Visitor.Client.PostAsync(new Uri(path, UriKind.Relative), form);
    }
}
