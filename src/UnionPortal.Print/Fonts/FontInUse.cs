namespace UnionPortal.Print.Fonts;

/// <summary>
/// One cut as one document uses it. Every character that occurs gets a code of its own, in order of first use: two
/// characters that share a glyph (Latin and Cyrillic A, space and NBSP) stay two, so that copied text is what was written.
/// </summary>
internal sealed class FontInUse(TrueTypeFont font, int index)
{
    /// <summary>A glyph number that stands for the box drawn where no face has the character.</summary>
    public const int Box = -1;

    public const int BoxWidth = 600;

    private readonly ushort[] _codes = new ushort[65536];
    private readonly Dictionary<int, ushort> _astralCodes = [];
    private readonly List<int> _glyphs = [0];
    private readonly List<int> _characters = [0];
    private float[] _advances = new float[256];

    public TrueTypeFont Font => font;

    /// <summary>Its place among the cuts.</summary>
    public int Index => index;

    /// <summary>The glyph of each code; the first is .notdef.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>The character of each code.</summary>
    public IReadOnlyList<int> Characters => _characters;

    public bool IsUsed => _glyphs.Count > 1;

    /// <summary>The code of a character met before; 0 when it was not.</summary>
    public ushort CodeOf(int character) =>
        character < 65536 ? _codes[character] : _astralCodes.GetValueOrDefault(character);

    /// <summary>Advance width of a code in sizes of the letters.</summary>
    public float AdvanceOf(ushort code) => _advances[code];

    /// <summary>Gives a character its code.</summary>
    public ushort Take(int character, int glyph)
    {
        var code = (ushort)_glyphs.Count;
        if (code == ushort.MaxValue)
            throw new InvalidOperationException("More different characters than a font can hold.");

        _glyphs.Add(glyph);
        _characters.Add(character);
        if (code == _advances.Length)
            Array.Resize(ref _advances, 2 * code);
        _advances[code] = (glyph == Box ? BoxWidth : font.Thousandths(font.AdvanceOf(glyph))) / 1000f;
        if (character < 65536)
            _codes[character] = code;
        else
            _astralCodes[character] = code;
        return code;
    }
}
