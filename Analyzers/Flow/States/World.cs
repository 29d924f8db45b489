using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using TcpLint.Lifecycle;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>What an exception in flight is.</summary>
/// <param name="InFlight">Whether there is one.</param>
/// <param name="Type">Its type; null when that is not known.</param>
internal readonly record struct Thrown(bool InFlight, ITypeSymbol? Type)
{
    public bool Equals(Thrown other) => InFlight == other.InFlight && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override int GetHashCode() => InFlight ? 1 : 0;
}

/// <summary>
/// One way in which control can have come to a point: the value of each place that matters, and the state of the one connection that is followed.
/// When its opening expression runs again (a loop), what it opened before becomes the previous generation: handles to it carry number 1.
/// Mutable while a block runs over it, never once it stands in a <see cref="FlowState"/>.
/// </summary>
internal sealed class World : IEquatable<World>
{
    private int[] _places;
    private Value[] _values;
    private int _count;

    // Most copies are never written to: until one is, it and its original use the same arrays.
    private bool _sharesArrays;

    public World()
    {
        _places = new int[8];
        _values = new Value[8];
    }

    private World(World other)
    {
        _places = other._places;
        _values = other._values;
        _count = other._count;
        _sharesArrays = other._sharesArrays = true;
        Current = other.Current;
        Previous = other.Previous;
        Thrown = other.Thrown;
        Trail = other.Trail;
        PreviousTrail = other.PreviousTrail;
        Thrower = other.Thrower;
        Handle = other.Handle;
    }

    public ConnectionState Current { get; set; }

    public ConnectionState Previous { get; set; }

    public Thrown Thrown { get; set; }

    /// <summary>How the connection came to its state. Two worlds that differ in nothing else are one.</summary>
    public Trail? Trail { get; set; }

    public Trail? PreviousTrail { get; set; }

    /// <summary>The operation on the connection that threw last. Like <see cref="Trail"/>, it tells no worlds apart.</summary>
    public IOperation? Thrower { get; set; }

    /// <summary>
    /// The states that the connection's handle can be in; none where a call that always throws has run.
    /// Like <see cref="Trail"/> it tells no worlds apart: worlds that differ in nothing else are one, in the states of both.
    /// </summary>
    public HandleStateSet Handle { get; set; }

    /// <summary>There is a connection now that somebody else opened and answers for: in which state, nobody has told.</summary>
    public void Borrow()
    {
        Handle = HandleStateSet.All;
        Current = new ConnectionState(ConnectionFacts.Borrowed, SocketEvents.After(SocketCall.Connect, TcpStateSet.Of(TcpState.Closed)));
    }

    public World Clone() => new(this);

    public Value this[int place]
    {
        get
        {
            var i = Array.BinarySearch(_places, 0, _count, place);
            return i < 0 ? Value.Unknown : _values[i];
        }

        set
        {
            var i = Array.BinarySearch(_places, 0, _count, place);
            if (value.Kind == ValueKind.Unknown)
            {
                if (i < 0)
                    return;
                Own();
                _count--;
                Array.Copy(_places, i + 1, _places, i, _count - i);
                Array.Copy(_values, i + 1, _values, i, _count - i);
            }
            else if (i >= 0)
            {
                if (_values[i] == value)
                    return;
                Own();
                _values[i] = value;
            }
            else
            {
                Own();
                i = ~i;
                if (_count == _places.Length)
                {
                    Array.Resize(ref _places, _count * 2);
                    Array.Resize(ref _values, _count * 2);
                }

                Array.Copy(_places, i, _places, i + 1, _count - i);
                Array.Copy(_values, i, _values, i + 1, _count - i);
                _places[i] = place;
                _values[i] = value;
                _count++;
            }
        }
    }

    /// <summary>The places whose value is known, in a fixed order.</summary>
    public IEnumerable<(int Place, Value Value)> Known()
    {
        for (var i = 0; i < _count; i++)
            yield return (_places[i], _values[i]);
    }

    /// <summary>Whether some value satisfies the condition.</summary>
    public bool Any(Func<Value, bool> condition)
    {
        for (var i = 0; i < _count; i++)
        {
            if (condition(_values[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether something but the result can close the connection of a generation, or a stream over it that does not own it is still taken to.</summary>
    public bool HasHandle(int generation, int result)
    {
        for (var i = 0; i < _count; i++)
        {
            var value = _values[i];
            if (value.Generation == generation && _places[i] != result && (value.CanClose || value.Kind == ValueKind.Borrower && !Current.Has(ConnectionFacts.BorrowerGone)))
                return true;
        }

        return false;
    }

    /// <summary>Forgets or changes each value; an unknown result removes it.</summary>
    public void Replace(Func<int, Value, Value> change)
    {
        Own();
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            var value = change(_places[i], _values[i]);
            if (value.Kind == ValueKind.Unknown)
                continue;
            _places[kept] = _places[i];
            _values[kept++] = value;
        }

        _count = kept;
    }

    /// <summary>Before a write: gives this world arrays of its own.</summary>
    private void Own()
    {
        if (!_sharesArrays)
            return;
        _places = (int[])_places.Clone();
        _values = (Value[])_values.Clone();
        _sharesArrays = false;
    }

    public bool Equals(World? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || _count != other._count || Current != other.Current || Previous != other.Previous || Thrown != other.Thrown)
            return false;
        for (var i = 0; i < _count; i++)
        {
            if (_places[i] != other._places[i] || _values[i] != other._values[i])
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is World other && Equals(other);

    public override int GetHashCode()
    {
        var hash = Current.GetHashCode();
        for (var i = 0; i < _count; i++)
            hash = (hash * 397) ^ (_places[i] * 31) ^ _values[i].GetHashCode();
        return hash;
    }
}
