using System.Numerics;

namespace UnionPortal.Print.Raster;

/// <summary>
/// How much of each pixel a shape covers, reckoned exactly: every edge leaves its signed area in the row it crosses, and the sum from the
/// left is the share covered. Outlines run round what is inside, so holes take themselves out.
/// </summary>
internal sealed class Coverage(int width, int height)
{
    private readonly float[] _areas = new float[width * height + 2];
    private int _first = int.MaxValue;
    private int _last = -1;

    public void Add(ReadOnlySpan<Vector2> closed)
    {
        for (int i = 0; i < closed.Length; i++) Edge(closed[i], closed[(i + 1) % closed.Length]);
    }

    /// <summary>Hands on each pixel that is covered, with its share, and is empty again.</summary>
    public void Sweep(Action<int, int, float> paint)
    {
        for (int y = _first; y <= _last; y++)
        {
            float sum = 0;
            for (int x = 0; x < width; x++)
            {
                sum += _areas[y * width + x];
                float share = Math.Min(Math.Abs(sum), 1);
                if (share > 1 / 512f) paint(x, y, share);
            }
        }

        Array.Clear(_areas);
        (_first, _last) = (int.MaxValue, -1);
    }

    private void Edge(Vector2 from, Vector2 to)
    {
        if (from.Y == to.Y) return;
        float direction = from.Y < to.Y ? 1 : -1;
        if (direction < 0) (from, to) = (to, from);
        float slope = (to.X - from.X) / (to.Y - from.Y);
        int last = Math.Min(height, (int)Math.Ceiling(to.Y));
        for (int y = Math.Max(0, (int)Math.Floor(from.Y)); y < last; y++)
        {
            float top = Math.Max(y, from.Y), bottom = Math.Min(y + 1, to.Y);
            if (bottom <= top) continue;
            (_first, _last) = (Math.Min(_first, y), Math.Max(_last, y));
            float left = from.X + (top - from.Y) * slope, right = from.X + (bottom - from.Y) * slope;
            Row(y * width, direction * (bottom - top), Math.Clamp(Math.Min(left, right), 0, width - 1), Math.Clamp(Math.Max(left, right), 0, width - 1));
        }
    }

    /// <summary>Spreads the height of an edge over the pixels it crosses in one row, by the area to its right.</summary>
    private void Row(int row, float tall, float left, float right)
    {
        int first = (int)left, last = (int)right;
        if (first == last)
        {
            float middle = (left + right) / 2 - first;
            _areas[row + first] += tall * (1 - middle);
            _areas[row + first + 1] += tall * middle;
            return;
        }

        float perPixel = tall / (right - left), before = 0;
        for (int x = first; x <= last; x++)
        {
            float begin = Math.Max(left, x), end = Math.Min(right, x + 1), share = perPixel * (end - begin);
            float covered = share * (1 - ((begin + end) / 2 - x));
            _areas[row + x] += covered + before;
            before = share - covered;
        }

        _areas[row + last + 1] += before;
    }
}
