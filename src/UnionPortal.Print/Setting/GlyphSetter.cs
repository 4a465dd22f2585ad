using System.Runtime.CompilerServices;
using System.Text;
using UnionPortal.Print.Fonts;

namespace UnionPortal.Print.Setting;

/// <summary>Turns words into glyphs: one for each character, with its cut, its width and what a line may do at it.</summary>
internal sealed class GlyphSetter(TypeCase typeCase, Func<string, int?> pageOf)
{
    private const double StampPadding = 0.45;
    private const double StampScale = 0.82;

    private Glyph[] _glyphs = new Glyph[512];
    private int _count;

    public TypeCase Case => typeCase;

    public (Glyph[] Glyphs, RunLook[] Looks) Set(global::UnionPortal.Print.Text text, ParagraphStyle style)
    {
        _count = 0;
        var looks = new RunLook[text.Runs.Count];
        for (short i = 0; i < looks.Length; i++)
        {
            looks[i] = LookOf(text.Runs[i], style);
            SetRun(text.Runs[i], i, looks[i], style);
        }

        Bond();
        return (_glyphs.AsSpan(0, _count).ToArray(), looks);
    }

    /// <summary>Words on one line in one style: running heads, words in drawings.</summary>
    public Glyph[] Set(string words, Face face, Weight weight, double size) =>
        Set(words, new ParagraphStyle { Face = face, Weight = weight, Size = size }).Glyphs;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double WidthOf(ReadOnlySpan<Glyph> glyphs)
    {
        var width = 0.0;
        foreach (var glyph in glyphs)
            width += glyph.Advance;
        return width;
    }

    /// <summary>The hyphen that ends a line, in the cut of the letter before it. It is read as a soft hyphen.</summary>
    public Glyph Hyphen(Glyph after, double size)
    {
        var (font, code) = typeCase.Find(typeCase.Font(after.Font), 0xAD);
        return new Glyph { Code = code, Font = (byte)font.Index, Run = after.Run, Advance = (float)(font.AdvanceOf(code) * size) };
    }

    private static RunLook LookOf(Run run, ParagraphStyle style)
    {
        var size = run.Style?.Size ?? style.Size;
        if (run.StampColour is { } stamp)
            return new RunLook(run, Math.Round(size * StampScale, 2), stamp, null);

        var link = run.Address is not null || run.Anchor is not null;
        var colour = run.Style?.Colour ?? (link ? Colour.Spruce : style.Colour);
        return new RunLook(run, size, colour, run.Style?.Language);
    }

    private void SetRun(Run run, short index, RunLook look, ParagraphStyle style)
    {
        var stamp = run.StampColour is not null;
        var face = run.Style?.Face ?? (stamp ? Face.Sans : style.Face);
        var weight = run.Style?.Weight ?? (stamp ? Weight.Bold : style.Weight);
        var font = typeCase.Font(FontLibrary.IndexOf(face, weight));
        if (stamp)
            AddRoom(GlyphKind.Pad, font, index, look.Size * StampPadding);
        if (run.PageOf is { } anchor)
            SetPage(anchor, font, index, look);
        else
            SetWords(run.Words, font, index, look, stamp);
        if (stamp)
            AddRoom(GlyphKind.Pad, font, index, look.Size * StampPadding);
    }

    private void SetPage(string anchor, FontInUse font, short run, RunLook look)
    {
        if (pageOf(anchor) is { } page)
            SetWords(page.ToString(System.Globalization.CultureInfo.InvariantCulture), font, run, look, false);
        else
            AddRoom(GlyphKind.Late, font, run, 3 * DigitWidth(font, look.Size));
    }

    public double DigitWidth(FontInUse font, double size)
    {
        var (found, code) = typeCase.Find(font, '0');
        return found.AdvanceOf(code) * size;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetWords(string words, FontInUse font, short run, RunLook look, bool bonded)
    {
        var source = NeedsComposing(words) ? words.Normalize(NormalizationForm.FormC) : words;
        for (var i = 0; i < source.Length; i++)
        {
            int character = source[i];
            if (char.IsSurrogate(source[i]))
                character = i + 1 < source.Length && char.IsSurrogatePair(source[i], source[i + 1]) ? char.ConvertToUtf32(source[i], source[++i]) : 0xFFFD;
            AddCharacter(character, font, run, look.Size, bonded);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddCharacter(int character, FontInUse font, short run, double size, bool bonded)
    {
        var kind = KindOf(ref character);
        if (character == 0)
            return;
        if (kind is GlyphKind.SoftHyphen or GlyphKind.LineFeed)
        {
            AddRoom(kind, font, run, 0);
            return;
        }

        var (found, code) = typeCase.Find(font, character);
        ref var glyph = ref Next();
        glyph.Code = code;
        glyph.Font = (byte)found.Index;
        glyph.Kind = bonded && kind == GlyphKind.Space ? GlyphKind.Bond : kind;
        glyph.Run = run;
        glyph.Character = character < 65536 ? (char)character : '\uFFFD';
        glyph.Advance = (float)(found.AdvanceOf(code) * size);
    }

    // Controls and marks of direction print nothing: they become 0.
    private static GlyphKind KindOf(ref int character)
    {
        switch (character)
        {
            case '\n':
                return GlyphKind.LineFeed;
            case ' ' or '\t' or 0x2009 or 0x200A or 0x2002 or 0x2003:
                character = ' ';
                return GlyphKind.Space;
            case 0xA0 or 0x202F or 0x2007:
                return GlyphKind.Bond;
            case 0xAD:
                return GlyphKind.SoftHyphen;
            case < 0x20 or >= 0x7F and < 0xA0 or >= 0x200B and <= 0x200F or >= 0x202A and <= 0x202E or 0x2060 or 0xFEFF:
                character = 0;
                return GlyphKind.Letter;
            default:
                return GlyphKind.Letter;
        }
    }

    private void AddRoom(GlyphKind kind, FontInUse font, short run, double width)
    {
        ref var glyph = ref Next();
        glyph = new Glyph { Kind = kind, Font = (byte)font.Index, Run = run, Advance = (float)width };
    }

    private ref Glyph Next()
    {
        if (_count == _glyphs.Length)
            Array.Resize(ref _glyphs, 2 * _count);
        return ref _glyphs[_count++];
    }

    /// <summary>A dash does not begin a line; №, § and words of one letter or digit do not end one.</summary>
    private void Bond()
    {
        for (var i = 1; i + 1 < _count; i++)
        {
            if (_glyphs[i].Kind != GlyphKind.Space)
                continue;

            var (before, after) = (_glyphs[i - 1].Character, _glyphs[i + 1].Character);
            var alone = char.IsLetterOrDigit(before) && (i == 1 || _glyphs[i - 2].Kind is GlyphKind.Space or GlyphKind.Bond);
            if (alone || before is '№' or '§' || after is '—' or '–')
                _glyphs[i].Kind = GlyphKind.Bond;
        }
    }

    private static bool NeedsComposing(string words)
    {
        foreach (var c in words)
            if (c is >= '\u0300' and <= '\u036F')
                return true;
        return false;
    }
}
