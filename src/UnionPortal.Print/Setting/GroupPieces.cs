namespace UnionPortal.Print.Setting;

/// <summary>Pieces one under the other.</summary>
internal sealed class StackPiece : Piece
{
    private readonly IReadOnlyList<Piece> _pieces;
    private int _next;
    private double _after;
    private bool _begun;

    public StackPiece(IReadOnlyList<Piece> pieces)
    {
        _pieces = pieces;
        var after = 0.0;
        for (var i = 0; i < pieces.Count; i++)
        {
            Height += (i == 0 ? 0 : Math.Max(after, pieces[i].Before)) + pieces[i].Height;
            after = pieces[i].After;
        }

        After = after;
        Before = pieces.Count > 0 ? pieces[0].Before : 0;
        Done = pieces.Count == 0;
    }

    public override double FirstHeight => _pieces.Count == 0 ? 0 : _pieces[0].FirstHeight;

    public override double Draw(Press press, double x, double y, double room, bool forced)
    {
        var used = 0.0;
        while (_next < _pieces.Count)
        {
            var piece = _pieces[_next];
            var gap = _begun && used > 0 ? Math.Max(_after, piece.Before) : 0;
            if (used > 0 && piece.FirstHeight > room - used - gap + 0.01)
                return used;

            var drawn = piece.Draw(press, x, y + used + gap, room - used - gap, forced && used == 0);
            if (drawn == 0 && !piece.Done)
                return used;

            used += gap + drawn;
            _begun = true;
            if (!piece.Done)
                return used;

            _after = piece.After;
            _next++;
        }

        Done = true;
        return used;
    }
}

/// <summary>Pieces side by side; as high as the highest.</summary>
internal class BesidePiece : Piece
{
    private readonly IReadOnlyList<(double X, Piece Piece)> _pieces;

    public BesidePiece(params IReadOnlyList<(double X, Piece Piece)> pieces)
    {
        _pieces = pieces;
        foreach (var (_, piece) in pieces)
            Height = Math.Max(Height, piece.Height);
        Height += Padding;
    }

    /// <summary>Empty room within the piece, above and below together.</summary>
    protected virtual double Padding => 0;

    public override double FirstHeight => Whole ? Height : _pieces.Max(part => part.Piece.FirstHeight) + Padding;

    public override double Draw(Press press, double x, double y, double room, bool forced)
    {
        var used = 0.0;
        Done = true;
        foreach (var (offset, piece) in _pieces)
        {
            if (!piece.Done)
                used = Math.Max(used, piece.Draw(press, x + offset, y + Padding / 2, room - Padding, forced));
            Done &= piece.Done;
        }

        if (used == 0 && !Done)
            return 0;

        Decorate(press, x, y, used + Padding);
        return used + Padding;
    }

    /// <summary>Rules and lines around what has just been drawn.</summary>
    protected virtual void Decorate(Press press, double x, double y, double height)
    {
    }
}
