namespace UnionPortal.Print.Raster;

/// <summary>Words broken into lines of a width, as large as the room allows; what does not fit at the smallest size ends in an ellipsis.</summary>
/// <param name="Lines">From the top.</param>
public sealed record FittedWords(IReadOnlyList<string> Lines, Lettering Lettering)
{
    private const char Ellipsis = '…';

    /// <param name="largest">The size to begin with; each next is a tenth smaller.</param>
    /// <param name="room">Height for all lines.</param>
    /// <param name="leading">Height of a line in sizes.</param>
    public static FittedWords Of(string words, Lettering largest, float smallest, float width, float room, float leading)
    {
        for (Lettering lettering = largest; ; lettering = lettering with { Size = Math.Max(smallest, lettering.Size * 0.9f) })
        {
            List<string> lines = Broken(words, lettering, width);
            int most = Math.Max(1, (int)(room / (lettering.Size * leading)));
            bool fits = lines.Count <= most && lines.TrueForAll(line => Picture.WidthOf(line, lettering) <= width);
            if (fits) return new FittedWords(lines, lettering);
            if (lettering.Size <= smallest) return new FittedWords(Cut(lines, most, lettering, width), lettering);
        }
    }

    private static List<string> Broken(string words, Lettering lettering, float width)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Picture.WidthOf(longer, lettering) > width)
            {
                lines.Add(line);
                line = word;
            }
            else line = longer;
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    private static List<string> Cut(List<string> lines, int most, Lettering lettering, float width)
    {
        bool more = lines.Count > most;
        List<string> left = [.. lines.Take(most)];
        for (int i = 0; i < left.Count; i++)
        {
            bool isLast = more && i == left.Count - 1;
            if (!isLast && Picture.WidthOf(left[i], lettering) <= width) continue;
            string line = left[i];
            while (line.Length > 0 && Picture.WidthOf(line + Ellipsis, lettering) > width) line = line[..^1];
            left[i] = line.TrimEnd(' ', ',', '«', '“', '(') + Ellipsis;
        }

        return left;
    }
}
