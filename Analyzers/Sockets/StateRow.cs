using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Sockets;

/// <summary>One operation of a state table, written down: what it does in most states, then the states in which it does something else.</summary>
internal sealed record StateRow(SocketOperation Operation, StateCell Otherwise, params (StateCell Cell, HandleState[] States)[] Except)
{
    public static readonly StateCell Stays = new();
    public static readonly StateCell InvalidOperation = Throws("InvalidOperationException");
    public static readonly StateCell ObjectDisposed = Throws("ObjectDisposedException");
    public static readonly StateCell NullReference = Throws("NullReferenceException");
    public static readonly StateCell InputOutput = Throws("IOException");
    public static readonly StateCell InputOutputShutdown = Throws("IOException (Shutdown)");
    public static readonly StateCell InputOutputReset = Throws("IOException (ConnectionReset)");
    public static readonly StateCell InvalidArgument = Throws("SocketException (InvalidArgument)");
    public static readonly StateCell IsConnected = Throws("SocketException (IsConnected)");
    public static readonly StateCell NotConnected = Throws("SocketException (NotConnected)");
    public static readonly StateCell Shut = Throws("SocketException (Shutdown)");
    public static readonly StateCell Reset = Throws("SocketException (ConnectionReset)");

    public static StateCell Becomes(HandleState next) => new(next);

    public static StateCell Returns(string result) => new(Result: result);

    public static (StateCell, HandleState[]) In(HandleState[] states, StateCell cell) => (cell, states);

    public static (StateCell, HandleState[]) In(HandleState state, StateCell cell) => (cell, [state]);

    /// <summary>The rows as a table over these states.</summary>
    public static StateTable Table(HandleStateSet states, params StateRow[] rows) => new(
        states,
        from row in rows
        from state in states.States
        select new KeyValuePair<(SocketOperation, HandleState), StateCell>((row.Operation, state), row.At(state)));

    private StateCell At(HandleState state) => Except.Where(except => except.States.Contains(state)).Select(except => except.Cell).DefaultIfEmpty(Otherwise).Single();

    private static StateCell Throws(string exception) => new(Exception: exception);
}
