using System.Runtime.CompilerServices;
using UnionPortal.Print.Hyphenation;

namespace UnionPortal.Print.Setting;

/// <summary>
/// Divides glyphs into lines, first fit: at spaces, after hyphens and dashes between letters, at soft hyphens, by the
/// patterns where a line would else stay short, and, when nothing else helps, within a word.
/// </summary>
internal sealed class LineBreaker(GlyphSetter setter)
{
    /// <summary>A line at least this full is left as it is rather than ended with a hyphen.</summary>
    private const double FullEnough = 0.8;

    private const int ShortestDivided = 6;
    private const double Tolerance = 0.01;

    private readonly List<SetLine> _lines = [];
    private Glyph[] _glyphs = [];
    private RunLook[] _looks = [];
    private double _width;
    private bool _hyphenate;
    private int _start;
    private int _break;
    private int _breakEnd;
    private double _breakWidth;
    private bool _breakHyphen;

    public SetLine[] Break(Glyph[] glyphs, RunLook[] looks, double width, bool hyphenate)
    {
        (_glyphs, _looks, _width, _hyphenate) = (glyphs, looks, width, hyphenate);
        _lines.Clear();
        _start = 0;
        while (_start < glyphs.Length)
            SetNextLine();
        if (_lines.Count == 0)
            _lines.Add(new SetLine(0, 0, 0, false, true));
        return [.. _lines];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetNextLine()
    {
        _break = -1;
        var used = 0.0;
        for (var i = _start; i < _glyphs.Length; i++)
        {
            ref var glyph = ref _glyphs[i];
            if (glyph.Kind == GlyphKind.LineFeed)
            {
                Emit(i, i + 1, hyphen: false, ends: true);
                return;
            }

            if (glyph.Kind == GlyphKind.Space)
                Remember(i + 1, i, used, false);
            else if (glyph.Kind == GlyphKind.SoftHyphen && used + HyphenWidth(i - 1) <= _width)
                Remember(i + 1, i, used, true);
            used += glyph.Advance;
            if (glyph.Kind != GlyphKind.Space && used > _width + Tolerance && i > _start)
            {
                EndFullLine(i);
                return;
            }

            if (BreaksAfter(i))
                Remember(i + 1, i + 1, used, false);
        }

        Emit(_glyphs.Length, _glyphs.Length, hyphen: false, ends: true);
    }

    private void Remember(int next, int end, double width, bool hyphen) =>
        (_break, _breakEnd, _breakWidth, _breakHyphen) = (next, end, width, hyphen);

    /// <summary>The glyph at <paramref name="over"/> is the first that has no room.</summary>
    private void EndFullLine(int over)
    {
        var divided = _hyphenate && (_break < 0 || _breakWidth < FullEnough * _width) && !EndedWithHyphens(2) ? HyphenPlace(over) : -1;
        if (divided > 0)
            Emit(divided, divided, hyphen: true, ends: false);
        else if (_break > _start)
            Emit(_breakEnd, _break, _breakHyphen, ends: false);
        else
            BreakWithin(over);
    }

    private void BreakWithin(int over)
    {
        for (var i = over; i > _start + 1; i--)
        {
            if (_glyphs[i - 1].Kind != GlyphKind.Bond && _glyphs[i - 1].Character is not ('/' or '.' or '-' or '@' or '&' or '?' or '=' or ',' or '_'))
                continue;

            Emit(i, i, hyphen: false, ends: false);
            return;
        }

        Emit(over, over, hyphen: false, ends: false);
    }

    private bool EndedWithHyphens(int count) => _lines.Count >= count && _lines.TakeLast(count).All(line => line.Hyphen);

    private bool BreaksAfter(int i)
    {
        var c = _glyphs[i].Character;
        if (c is not ('-' or '\u2010' or '—' or '–' or '/') || i == 0 || i + 1 >= _glyphs.Length)
            return false;

        return char.IsLetter(_glyphs[i - 1].Character) && char.IsLetter(_glyphs[i + 1].Character) && !InAddress(i);
    }

    /// <summary>The last place in the word around the full point where a hyphen still has room; -1 for none.</summary>
    private int HyphenPlace(int over)
    {
        var (first, end) = (over, over);
        while (first > _start && char.IsLetter(_glyphs[first - 1].Character))
            first--;
        while (end < _glyphs.Length && char.IsLetter(_glyphs[end].Character))
            end++;
        if (end - first is < ShortestDivided or > 64 || InAddress(first) || _break > _start && EndsTheParagraph(end))
            return -1;

        Span<char> word = stackalloc char[end - first];
        for (var i = first; i < end; i++)
            word[i - first] = _glyphs[i].Character;
        Span<bool> allowed = stackalloc bool[word.Length + 1];
        Hyphenator.For(word[0])?.Divide(word, allowed);
        for (var place = Math.Min(over, end) - first; place > 0; place--)
            if (allowed[place] && WidthBetween(_start, first + place) + HyphenWidth(first + place - 1) <= _width)
                return first + place;
        return -1;
    }

    /// <summary>Whether nothing but a mark or two follows: half a word makes a poor last line.</summary>
    private bool EndsTheParagraph(int end)
    {
        while (end < _glyphs.Length && !IsBlank(end))
            end++;
        return end == _glyphs.Length;
    }

    /// <summary>Whether the word belongs to an address or a number, which a hyphen would falsify.</summary>
    private bool InAddress(int at)
    {
        var first = at;
        while (first > 0 && !IsBlank(first - 1))
            first--;
        for (var i = first; i < _glyphs.Length && !IsBlank(i); i++)
        {
            var c = _glyphs[i].Character;
            var inside = i + 1 < _glyphs.Length && char.IsLetterOrDigit(_glyphs[i + 1].Character);
            if (c is '@' or '\\' or '_' || char.IsAsciiDigit(c) || inside && c is '.' or ':')
                return true;
        }

        return false;
    }

    private bool IsBlank(int i) => _glyphs[i].Kind is GlyphKind.Space or GlyphKind.Bond or GlyphKind.LineFeed or GlyphKind.Pad;

    private double WidthBetween(int start, int end) => GlyphSetter.WidthOf(_glyphs.AsSpan(start, end - start));

    private double HyphenWidth(int after) => after < 0 ? 0 : setter.Hyphen(_glyphs[after], _looks[_glyphs[after].Run].Size).Advance;

    private void Emit(int end, int next, bool hyphen, bool ends)
    {
        while (end > _start && _glyphs[end - 1].Kind == GlyphKind.Space)
            end--;
        _lines.Add(new SetLine(_start, end, WidthBetween(_start, end) + (hyphen ? HyphenWidth(end - 1) : 0), hyphen, ends));
        _start = Math.Max(next, _start + (next == _start && !ends ? 1 : 0));
        while (!ends && _start < _glyphs.Length && _glyphs[_start].Kind == GlyphKind.Space)
            _start++;
    }
}
