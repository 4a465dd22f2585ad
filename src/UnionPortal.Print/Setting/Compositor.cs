namespace UnionPortal.Print.Setting;

/// <summary>
/// Puts pieces on pages from top to bottom: keeps headings with what they head, whole pieces whole, repeats table heads,
/// goes on in the next column or on the next page.
/// </summary>
internal sealed class Compositor
{
    private const double LeastColumn = 60;

    private readonly Press _press;
    private readonly List<Piece> _held = [];
    private double _top;
    private double _bottom;
    private double _left;
    private double _after;
    private double _y;
    private bool _fresh;
    private int _column;
    private int _columns = 1;
    private double _columnGap;
    private double _columnsBottom;

    public Compositor(Press press)
    {
        _press = press;
        _left = press.Layout.Left * Press.Millimetre;
        PageWidth = (press.Layout.Width - press.Layout.Left - press.Layout.Right) * Press.Millimetre;
        Width = PageWidth;
        NextPage();
    }

    /// <summary>Width of the column being filled.</summary>
    public double Width { get; private set; }

    /// <summary>What stands at the top of each further page of a table; null outside tables.</summary>
    public Func<Piece>? RepeatedHead { get; set; }

    private double PageWidth { get; }

    private double Room => _bottom - _y;

    public void Place(Piece piece)
    {
        _held.Add(piece);
        if (!piece.KeepsWithNext)
            Release();
    }

    /// <summary>Draws what was held back because something should have followed.</summary>
    public void Release()
    {
        if (_held.Count == 0)
            return;

        if (!_fresh && _held.Count > 1 && HeldHeight() > Room)
            NextFrame(goesOn: !_held.Any(piece => piece is RowPiece { Kind: RowKind.Head }));
        foreach (var piece in _held)
            Set(piece);
        _held.Clear();
    }

    public void NewPage()
    {
        Release();
        if (!_fresh || _column > 0)
            NextPage();
    }

    /// <summary>Places a piece at the foot of the page.</summary>
    public void PlaceAtBottom(Piece piece)
    {
        Release();
        if (!_fresh && piece.Height + _after > Room)
            NextPage();
        if (piece.Height < Room)
            (_y, _fresh) = (_bottom - piece.Height, true);
        Set(piece);
    }

    /// <summary>What follows runs in columns, until they are closed.</summary>
    public void OpenColumns(int count, double gap)
    {
        Release();
        _y += _fresh ? 0 : _after;
        if (Room < LeastColumn)
            NextPage();
        (_columns, _columnGap, _column, _columnsBottom, _top) = (count, gap, 0, _y, _y);
        Width = (PageWidth - (count - 1) * gap) / count;
        _fresh = true;
    }

    public void CloseColumns()
    {
        Release();
        _y = Math.Max(_y, _columnsBottom);
        (_columns, _column, Width, _left) = (1, 0, PageWidth, _press.Layout.Left * Press.Millimetre);
        _top = _press.Layout.Top * Press.Millimetre;
        _fresh = _y <= _top;
    }

    private double HeldHeight()
    {
        var height = 0.0;
        var after = _after;
        for (var i = 0; i < _held.Count; i++)
        {
            var piece = _held[i];
            var last = i == _held.Count - 1;
            height += Math.Max(after, piece.Before) + (last && !piece.Whole ? piece.FirstHeight : piece.Height);
            after = piece.After;
        }

        return height;
    }

    private void Set(Piece piece)
    {
        var gap = _fresh ? 0 : Math.Max(_after, piece.Before);
        if (piece is SpacePiece && _fresh && _press.PageCount > 1)
            return;
        if (!_fresh && gap + (piece.Whole ? piece.Height : piece.FirstHeight) > Room + 0.01)
        {
            NextFrame();
            gap = 0;
        }

        _y += gap;
        while (true)
        {
            var used = piece.Draw(_press, _left, _y, Room, _fresh);
            _y += used;
            _fresh &= used == 0;
            if (piece.Done)
                break;
            NextFrame();
        }

        _after = piece.After;
    }

    /// <param name="goesOn">Whether a table goes on there; false when it only begins, and its own head is about to be drawn.</param>
    private void NextFrame(bool goesOn = true)
    {
        if (_column + 1 < _columns)
        {
            _columnsBottom = Math.Max(_columnsBottom, _y);
            _column++;
            _left += Width + _columnGap;
            (_y, _fresh, _after) = (_top, true, 0);
            return;
        }

        NextPage();
        if (RepeatedHead is null || !goesOn)
            return;

        var head = RepeatedHead();
        _y += head.Draw(_press, _left, _y, Room, true) + head.After;
    }

    private void NextPage()
    {
        _press.NewPage();
        _top = _press.Layout.Top * Press.Millimetre;
        _bottom = (_press.Layout.Height - _press.Layout.Bottom) * Press.Millimetre;
        _left = _press.Layout.Left * Press.Millimetre;
        (_column, _columnsBottom) = (0, _top);
        (_y, _fresh, _after) = (_top, true, 0);
    }
}
