namespace UnionPortal.Print.Tests;

/// <summary>The sample register, judged by the programs of others.</summary>
public sealed class RegisterTests(RegisterTests.Fixture fixture) : IClassFixture<RegisterTests.Fixture>
{
    public sealed class Fixture : IDisposable
    {
        public Printed Register { get; } = Printed.Of(RegisterSample.Book(200));

        public void Dispose() => Register.Dispose();
    }

    private Printed Register => fixture.Register;

    [Fact]
    public void The_file_is_sound() =>
        Assert.Contains("No syntax or stream encoding errors", Tools.Run("qpdf", "--check", Register.Path), StringComparison.Ordinal);

    [Fact]
    public void The_file_says_what_it_is()
    {
        var information = Tools.Run("pdfinfo", Register.Path);
        Assert.Matches(@"Title:\s+Реестр членов Альянса, издание 3", information);
        Assert.Matches(@"Author:\s+Альянс некоммерческих организаций", information);
        Assert.Matches(@"Tagged:\s+yes", information);
        Assert.Matches(@"Suspects:\s+no", information);
        Assert.Matches($@"Pages:\s+{Register.Report.Pages}\n", information);
        Assert.Matches(@"Page size:\s+595.28 x 841.89 pts \(A4\)", information);
    }

    [Fact]
    public void The_catalogue_names_language_title_and_intent()
    {
        var file = Register.Objects;
        Assert.Equal("u:ru", file[file.Catalogue, "/Lang"].GetString());
        Assert.True(file[file[file.Catalogue, "/MarkInfo"], "/Marked"].GetBoolean());
        Assert.True(file[file[file.Catalogue, "/ViewerPreferences"], "/DisplayDocTitle"].GetBoolean());
        Assert.Equal("/GTS_PDFA1", file[file[file.Catalogue, "/OutputIntents"][0], "/S"].GetString());
    }

    [Fact]
    public void The_metadata_claim_archive_and_accessibility()
    {
        var metadata = Tools.Run("pdfinfo", "-meta", Register.Path);
        Assert.Contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>", metadata, StringComparison.Ordinal);
        Assert.Contains("Реестр членов Альянса, издание 3", metadata, StringComparison.Ordinal);
        var xmp = metadata[metadata.IndexOf("<x:xmpmeta", StringComparison.Ordinal)..metadata.IndexOf("<?xpacket end", StringComparison.Ordinal)];
        Assert.NotNull(System.Xml.Linq.XDocument.Parse(xmp).Root);
    }

    [Fact]
    public void All_fonts_are_embedded_subsets_with_a_way_back_to_unicode()
    {
        var rows = Tools.Run("pdffonts", Register.Path).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(6, rows.Length);
        Assert.All(rows, row => Assert.Matches(@"^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes", row));
    }

    [Fact]
    public void Every_mark_has_its_element_and_every_element_its_parent()
    {
        var walk = StructureWalk.Of(Register.Objects);
        Assert.Equal(4, walk.Count("H1"));
        Assert.Equal(10, walk.Count("H2"));
        Assert.Equal(14, walk.Count("Sect"));
        Assert.Equal(2, walk.Count("Table"));
        Assert.Equal(1, walk.Count("Figure"));
        Assert.Equal(13, walk.Count("TOCI"));
        Assert.Equal(400, walk.Count("LI"));
    }

    [Fact]
    public void The_words_come_in_reading_order()
    {
        var words = Register.Words(3);
        string[] expected =
        [
            "Члены Альянса перечислены по регионам", "Республика Татарстан", "1 Региональная общественная организация «Помощь и забота»",
            "ОГРН 1027700000000", "11 Региональная общественная организация «Экологическая вахта»",
        ];
        var place = 0;
        foreach (var phrase in expected)
        {
            var found = words.IndexOf(phrase, place, StringComparison.Ordinal);
            Assert.True(found >= 0, $"«{phrase}» does not follow in: {words}");
            place = found;
        }
    }

    [Fact]
    public void The_contents_give_the_pages_on_which_the_regions_stand()
    {
        var contents = Register.Words(2);
        var page = Enumerable.Range(3, 20).First(number => Register.Text(number).Contains("\nМосква\n", StringComparison.Ordinal));
        Assert.Contains($"Москва {page} Выбывшие", contents, StringComparison.Ordinal);
        Assert.Contains("Члены Альянса 3 Республика Татарстан 3 Свердловская область 4", contents, StringComparison.Ordinal);
    }

    [Fact]
    public void Heads_name_the_section_and_feet_count_the_pages()
    {
        Assert.Contains($"с. 5 из {Register.Report.Pages}", Register.Words(5), StringComparison.Ordinal);
        Assert.EndsWith("Свердловская область Члены Альянса с. 5 из 27 Реестр членов Альянса, издание 3, на 5 марта 2026 г.", Register.Words(5), StringComparison.Ordinal);
        Assert.DoesNotContain("с. 1 из", Register.Words(1), StringComparison.Ordinal);
    }

    [Fact]
    public void Bookmarks_follow_the_headings()
    {
        var file = Register.Objects;
        var outlines = file[file.Catalogue, "/Outlines"];
        var first = file[outlines, "/First"];
        var second = file[first, "/Next"];
        Assert.Equal("u:Содержание", file[first, "/Title"].GetString());
        Assert.Equal("u:Члены Альянса", file[second, "/Title"].GetString());
        Assert.Equal(-10, file[second, "/Count"].GetInt32());
        Assert.Equal("u:Республика Татарстан", file[file[second, "/First"], "/Title"].GetString());
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Assert.Equal(File.ReadAllBytes(Register.Path), Printed.Bytes(RegisterSample.Book(200)));
}
