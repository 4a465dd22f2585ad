using System.Globalization;

namespace UnionPortal.Print.Tests;

/// <summary>An invented register of any length, set the way a real one would be: the same number gives the same register.</summary>
public static class RegisterSample
{
    private static readonly string[] Regions =
    [
        "Республика Татарстан", "Свердловская область", "Санкт-Петербург", "Калужская область", "Ханты-Мансийский автономный округ — Югра",
        "Кабардино-Балкарская Республика", "Красноярский край", "Пермский край", "Республика Саха (Якутия)", "Москва",
    ];

    private static readonly string[] Kinds =
    [
        "Региональная общественная организация", "Благотворительный фонд", "Автономная некоммерческая организация",
        "Ассоциация", "Межрегиональная общественная организация содействия",
    ];

    private static readonly string[] Names =
    [
        "«Помощь и забота»", "«Центр правовой поддержки населения»", "«Экологическая вахта»", "«Дети — наше будущее»",
        "социально-психологической адаптации и сопровождения людей, оказавшихся в трудной жизненной ситуации, «Берег»",
        "«Общество охраны памятников истории и культуры»", "«Ветераны боевых действий»", "«Инклюзия»",
    ];

    public static DocumentFacts Facts { get; } = new(
        "Реестр членов Альянса, издание 3", "ru", "Альянс некоммерческих организаций", new DateTime(2026, 3, 5, 9, 0, 0, DateTimeKind.Utc), "register-edition-3")
    {
        Subject = "Реестр членов на 5 марта 2026 года",
    };

    public static PrintedDocument Book(int entries)
    {
        var book = new PrintedDocument(Facts, Layout()) { Strict = true };
        TitlePage(book, entries);
        book.Heading(1, "Содержание").Contents().NewPage();
        book.Heading(1, "Члены Альянса");
        book.Paragraph("Члены Альянса перечислены по регионам адреса, внесённого в единый государственный реестр юридических лиц; внутри региона — по порядку номеров. Номер присваивается однажды и не передаётся.");
        for (var region = 0; region < Regions.Length; region++)
            Region(book, region, entries);
        Departures(book);
        book.NewPage().Heading(1, "Указатель названий").Index(Indexed(entries), 2);
        return book;
    }

    private static PageLayout Layout() => PageLayout.A4 with
    {
        Head = page => page.IsFirst ? RunningLine.None : new RunningLine(page.Chapter, Right: page.Section),
        Foot = page => page.IsFirst ? RunningLine.None : new RunningLine("Реестр членов Альянса, издание 3, на 5 марта 2026 г.", Right: $"с. {page.Number} из {page.Total}"),
    };

    private static void TitlePage(PrintedDocument book, int entries)
    {
        book.DoubleRule().Paragraph("Альянс некоммерческих организаций", ParagraphStyle.Lead).Space(42);
        book.Paragraph("Реестр членов", ParagraphStyle.Display);
        book.Paragraph("Издание 3, на 5 марта 2026 года", ParagraphStyle.Lead).Space(20);
        book.Facts(
            ("Членов", new Text().Mono(entries.ToString("N0", CultureInfo.GetCultureInfo("ru-RU")))),
            ("Кандидатов", new Text().Mono("7")),
            ("Утверждено", "решением правления от 4 марта 2026 года, протокол № 12"),
            ("Предыдущее издание", new Text("издание 2, на 1 декабря 2025 года")));
        book.AtBottom(foot => foot.Beside(
            left => left.Paragraph("Проверить издание", ParagraphStyle.Body with { Weight = Weight.Bold })
                .Paragraph(new Text().Link("alliance.example/ru/check/7F3K-92QD", "https://alliance.example/ru/check/7F3K-92QD"))
                .Paragraph("SHA-256 данных издания:", ParagraphStyle.Note with { SpaceAfter = 0.5 })
                .Paragraph("9f86d081884c7d659a2feaa0c55ad015 a3bf4f1b2b0b822cd15d6c15b0f00a08", ParagraphStyle.Code),
            right => right.Figure(Drawing.Modules(Checkered(29), 30, "QR-код: адрес страницы проверки издания"), Align.Right),
            rightWidth: 32));
        book.NewPage();
    }

    private static void Region(PrintedDocument book, int region, int entries) =>
        book.Heading(2, Regions[region], $"region-{region}").Entries(Entries(region, entries));

    private static IEnumerable<Entry> Entries(int region, int count)
    {
        for (var i = region; i < count; i += Regions.Length)
            yield return new Entry(
                $"{i + 1}", NameOf(i),
                new Text("ОГРН ").Mono($"10277{i:D8}").Add(" · ИНН ").Mono($"77{i:D8}").Add(" · член с 14 мая 2019 г."),
                new Text($"420111, {Regions[region]}, г. Казань, ул. Баумана, д. {1 + i % 120} · ").Link($"org{i}.example", $"https://org{i}.example/"))
            {
                Anchor = $"entry-{i}",
                UnderNumber = i % 9 == 4 ? new Text().Stamp("приостановлен", Colour.Umber) : null,
            };
    }

    private static IEnumerable<IndexLine> Indexed(int count) =>
        Enumerable.Range(0, count).Select(i => new IndexLine(NameOf(i), $"entry-{i}"));

    private static string NameOf(int i) => $"{Kinds[i % Kinds.Length]} {Names[i % Names.Length]}";

    private static void Departures(PrintedDocument book)
    {
        var form = new TableForm(
            new Column("№") { Width = 14, Align = Align.Right, HeadsRow = true, Style = ParagraphStyle.Code with { SpaceAfter = 0 } },
            new Column("Организация", 3), new Column("Выбыл") { Width = 24 }, new Column("Основание", 2), new Column("Решение", 1.5))
        {
            Summary = "Организации, выбывшие с предыдущего издания",
        };
        book.NewPage().Heading(1, "Выбывшие с предыдущего издания").Table(form, Enumerable.Range(0, 60).Select(i => new TableRow(
            $"{900 + i}", NameOf(i), "12.01.2026", i % 2 == 0 ? "по собственному заявлению" : "исключён за неуплату взносов более года", $"правление, протокол № {i + 1}")));
    }

    private static bool[,] Checkered(int size)
    {
        var modules = new bool[size, size];
        for (var row = 0; row < size; row++)
            for (var column = 0; column < size; column++)
                modules[row, column] = (row * 7 + column * column + row * column) % 3 != 0;
        return modules;
    }
}
