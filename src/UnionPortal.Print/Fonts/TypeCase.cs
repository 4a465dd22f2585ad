namespace UnionPortal.Print.Fonts;

/// <summary>
/// The type case of one document: finds for each character a cut that has it (the wanted one, a near relation of the
/// character in it, another face of the same weight) or, where none has, a box, which is counted.
/// </summary>
internal sealed class TypeCase(bool strict)
{
    private readonly FontInUse?[] _fonts = new FontInUse?[FontLibrary.Count];
    private readonly Dictionary<int, int> _missing = [];

    // Where a character was found when the wanted cut did not have it; 0 and the wanted cut otherwise.
    private readonly Dictionary<(int Font, int Character), FontInUse> _elsewhere = [];

    public IReadOnlyList<MissingCharacter> Missing =>
        [.. _missing.OrderBy(pair => pair.Key).Select(pair => new MissingCharacter(pair.Key, pair.Value))];

    public IEnumerable<FontInUse> Used => _fonts.OfType<FontInUse>().Where(font => font.IsUsed);

    public FontInUse Font(int index) => _fonts[index] ??= new FontInUse(FontLibrary.Cut(index), index);

    /// <summary>The code of a character and the cut it comes from.</summary>
    public (FontInUse Font, ushort Code) Find(FontInUse wanted, int character)
    {
        var code = wanted.CodeOf(character);
        if (code != 0)
        {
            if (_missing.Count > 0 && _missing.TryGetValue(character, out var count))
                _missing[character] = count + 1;
            return (wanted, code);
        }

        return _elsewhere.TryGetValue((wanted.Index, character), out var other) ? (other, other.CodeOf(character)) : Seek(wanted, character);
    }

    private (FontInUse Font, ushort Code) Seek(FontInUse wanted, int character)
    {
        var glyph = GlyphIn(wanted, character);
        if (glyph != 0)
            return (wanted, wanted.Take(character, glyph));

        for (var index = wanted.Index % 2; index < FontLibrary.Count; index += 2)
        {
            var other = Font(index);
            var code = other.CodeOf(character);
            glyph = code == 0 ? GlyphIn(other, character) : 0;
            if (code == 0 && glyph == 0 || _missing.ContainsKey(character))
                continue;

            _elsewhere[(wanted.Index, character)] = other;
            return (other, code != 0 ? code : other.Take(character, glyph));
        }

        return Replace(wanted, character);
    }

    private (FontInUse Font, ushort Code) Replace(FontInUse wanted, int character)
    {
        if (strict)
            throw new MissingCharacterException(character);

        _missing[character] = _missing.GetValueOrDefault(character) + 1;
        return (wanted, wanted.Take(character, FontInUse.Box));
    }

    private static int GlyphIn(FontInUse font, int character)
    {
        for (var candidate = character; candidate != 0; candidate = Relation(candidate))
        {
            var glyph = font.Font.GlyphOf(candidate);
            if (glyph != 0)
                return glyph;
        }

        return 0;
    }

    // What may stand for a character without a reader noticing; 0 for none.
    private static int Relation(int character) => character switch
    {
        0x202F or 0x2007 => 0xA0,
        0x2009 or 0x200A or 0x2008 or 0x2006 or 0x2005 or 0x2004 => 0x20,
        0xA0 => 0x20,
        0x2011 => 0x2010,
        0x2010 or 0xAD => 0x2D,
        0x2015 => 0x2014,
        0x2212 => 0x2013,
        0x201B => 0x2018,
        0x02BC => 0x2019,
        _ => 0,
    };
}
