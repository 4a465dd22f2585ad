using System.Text;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Tests.Keeping;

public class FileStoreTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_paper_is_kept_under_a_name_by_chance_outside_the_web_root()
    {
        StoredFile file = (await TakeAsync("Устав.pdf", "%PDF-1.7 text")).Value;

        Assert.Matches("^[0-9a-f]{32}$", file.StorageName);
        Assert.Equal("Устав.pdf", file.FileName);
        Assert.True(File.Exists(Path.Combine(portal.DataDirectory, "files", file.StorageName[..2], file.StorageName)));
    }

    [Theory]
    [InlineData("устав.exe", "%PDF-1.7", "FileKindNotTaken")]
    [InlineData("a.pdf.exe", "%PDF-1.7", "FileKindNotTaken")]
    [InlineData("страница.html", "<html>", "FileKindNotTaken")]
    [InlineData("рисунок.svg", "<svg/>", "FileKindNotTaken")]
    [InlineData("устав.pdf", "MZ program", "FileContentDiffers")]
    [InlineData("устав.pdf", "<html>", "FileContentDiffers")]
    [InlineData("устав.pdf", "", "FileEmpty")]
    [InlineData("нет расширения", "%PDF-1.7", "FileKindNotTaken")]
    public async Task What_is_not_what_it_says_is_refused(string name, string content, string objection)
    {
        Outcome<StoredFile> outcome = await TakeAsync(name, content);
        Assert.Equal(objection, Assert.Single(outcome.Objections).Code);
        Assert.Empty(Directory.EnumerateFiles(portal.DataDirectory, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task One_byte_too_many_is_refused()
    {
        var small = FilePurpose.Paper with { MaxBytes = 10 };
        Assert.True((await TakeAsync("a.pdf", "%PDF-1.7aa", small)).Succeeded);
        Assert.Equal("FileTooLarge", Assert.Single((await TakeAsync("a.pdf", "%PDF-1.7aaa", small)).Objections).Code);
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\Документы\\устав.pdf", "устав.pdf")]
    [InlineData("evil\u202Efdp.pdf", "evilfdp.pdf")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf")]
    [InlineData("..pdf", "file.pdf")]
    public void A_name_is_cleaned_of_paths_and_unseen_signs(string name, string clean) => Assert.Equal(clean, FileStore.CleanName(name));

    [Fact]
    public async Task A_changed_or_missing_file_is_told_and_not_served()
    {
        var store = new Func<StoredFile, Task<Stream?>>(file => portal.WithAsync<FileStore, Stream?>(one => one.OpenAsync(file, CancellationToken.None)));
        StoredFile file = (await TakeAsync("a.pdf", "%PDF-1.7 whole")).Value;
        string place = Path.Combine(portal.DataDirectory, "files", file.StorageName[..2], file.StorageName);
        await using (Stream? whole = await store(file)) Assert.NotNull(whole);

        await File.AppendAllTextAsync(place, "!");
        Assert.Null(await store(file));
        File.Delete(place);
        Assert.Null(await store(file));
    }

    private Task<Outcome<StoredFile>> TakeAsync(string name, string content, FilePurpose? purpose = null) =>
        portal.WithAsync<FileStore, Outcome<StoredFile>>(store =>
            store.TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)), name, purpose ?? FilePurpose.Paper, null, CancellationToken.None));
}
