using System.Text;

namespace TcpLint.Tests.Flow;

/// <summary>Writes a body of nested try, catch, finally, loops and jumps, from a seed.</summary>
internal sealed class RandomBody
{
    private const int MaxDepth = 4;

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly bool _filters;
    private int _choices = 6;

    private RandomBody(int seed, bool filters)
    {
        _random = new Random(seed);
        _filters = filters;
    }

    /// <summary>Whether a handler asks for a type.</summary>
    public bool HasTypes { get; private set; }

    public static (string Text, bool HasTypes) Write(int seed, bool filters)
    {
        var body = new RandomBody(seed, filters);
        body.Block(0, default);
        body._text.Append("end: L();");
        return (body._text.ToString(), body.HasTypes);
    }

    /// <summary>Where a statement stands, which decides what may jump from it.</summary>
    private readonly record struct Place(bool InLoop, bool InFinally, bool InHandler);

    private void Block(int depth, Place place)
    {
        for (var count = _random.Next(1, 4); count > 0; count--)
            Statement(depth, place);
    }

    private void Statement(int depth, Place place)
    {
        switch (depth < MaxDepth ? _random.Next(12) : _random.Next(3))
        {
            case 0:
                Mark("ABCDEFGH");
                break;
            case 1 or 2 when TakeChoice():
                Mark("abcdfgh");
                break;
            case 3 when TakeChoice():
                _text.Append("if (p) {");
                Block(depth + 1, place);
                _text.Append("} else {");
                Block(depth + 1, place);
                _text.Append('}');
                break;
            case 4 when TakeChoice():
                _text.Append("while (p) {");
                Block(depth + 1, place with { InLoop = true });
                _text.Append('}');
                break;
            case 5 or 6:
                Try(depth, place, catches: true, cleanup: false);
                break;
            case 7 or 8:
                Try(depth, place, catches: _random.Next(2) == 0, cleanup: true);
                break;
            default:
                Jump(place);
                break;
        }
    }

    private void Try(int depth, Place place, bool catches, bool cleanup)
    {
        _text.Append("try {");
        Block(depth + 1, place with { InHandler = false });
        _text.Append('}');
        if (catches)
        {
            if (_random.Next(4) == 0)
            {
                HasTypes = true;
                Handler("catch (Ea)", depth, place);
            }

            if (_filters && _random.Next(2) == 0 && TakeChoice())
                Handler($"catch (Exception) when ({"IJK"[_random.Next(3)]}(p))", depth, place);
            else
                Handler("catch", depth, place);
        }

        // With filters and finallys together the runtime asks in another order than the graph.
        if (!cleanup || _filters)
        {
            if (!catches)
                Handler("catch", depth, place);
            return;
        }

        _text.Append("finally {");
        Block(depth + 1, new Place(InLoop: false, InFinally: true, InHandler: false));
        _text.Append('}');
    }

    private void Handler(string head, int depth, Place place)
    {
        _text.Append(head).Append(" {");
        Block(depth + 1, place with { InHandler = true });
        _text.Append('}');
    }

    private void Jump(Place place)
    {
        if (!TakeChoice())
            return;
        _text.Append("if (p) ").Append(_random.Next(5) switch
        {
            0 when !place.InFinally => "return;",
            1 when !place.InFinally => "goto end;",
            2 when place.InLoop => "break;",
            3 when place.InLoop => "continue;",
            4 when place.InHandler => "throw;",
            _ => "throw e;",
        });
    }

    private void Mark(string names) => _text.Append(names[_random.Next(names.Length)]).Append("();");

    private bool TakeChoice() => _choices-- > 0;
}
