using System;
using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Sockets;

/// <summary>What each operation does to one kind of handle in each of the states that it can be in.</summary>
internal sealed class StateTable
{
    private readonly Dictionary<(SocketOperation, HandleState), StateCell> cells;

    /// <param name="states">The states that this kind of handle can be in.</param>
    /// <param name="cells">One cell for each operation of the kind in each of the states.</param>
    public StateTable(HandleStateSet states, IEnumerable<KeyValuePair<(SocketOperation, HandleState), StateCell>> cells)
    {
        States = states;
        this.cells = cells.ToDictionary(cell => cell.Key, cell => cell.Value);
    }

    public HandleStateSet States { get; }

    /// <summary>Every cell, in the order of the operations and states.</summary>
    public IEnumerable<KeyValuePair<(SocketOperation Operation, HandleState State), StateCell>> Cells =>
        cells.OrderBy(cell => cell.Key);

    /// <summary>The cell; null when this kind of handle has no such operation or state.</summary>
    public StateCell? Cell(SocketOperation operation, HandleState state) => cells.TryGetValue((operation, state), out var cell) ? cell : null;

    /// <summary>What the operation throws in this state; null when it returns, or nothing is known.</summary>
    public string? ExceptionOf(SocketOperation operation, HandleState state) => Cell(operation, state)?.Exception;

    /// <summary>What the operation throws in every state of a set, most likely first; null when it returns in one of them, or the set is empty.</summary>
    public string? ExceptionOf(SocketOperation operation, HandleStateSet states)
    {
        var exceptions = states.States.Select(state => ExceptionOf(operation, state)).Distinct().ToList();
        return exceptions.Count == 0 || exceptions.Contains(null) ? null : string.Join(" or ", exceptions);
    }

    /// <summary>The states after the operation returned: empty when it returns in none of the set. What is unknown stays as it is.</summary>
    public HandleStateSet Returned(SocketOperation operation, HandleStateSet states) => Union(states, state =>
    {
        var cell = Cell(operation, state);
        return cell?.Exception is null ? cell?.Next ?? state : HandleStateSet.Empty;
    });

    /// <summary>
    /// The states after the operation threw, for whatever reason: what throws because of the state changes nothing, but that a reset is shown
    /// once; a failed connect and a failed transfer are states of their own. A close does not throw.
    /// </summary>
    public HandleStateSet Thrown(SocketOperation operation, HandleStateSet states) => operation switch
    {
        SocketOperation.Close or SocketOperation.Stop => HandleStateSet.Empty,
        _ => Union(states, state => Cell(operation, state)?.Exception is null ? Failed(operation, state) : Refused(operation, state)),
    };

    private static HandleState Refused(SocketOperation operation, HandleState state) =>
        (state, operation) is (HandleState.PeerReset, SocketOperation.Send or SocketOperation.Receive) ? HandleState.PeerResetSeen : state;

    private static HandleStateSet Failed(SocketOperation operation, HandleState state) => operation switch
    {
        SocketOperation.Connect or SocketOperation.ConnectAsync => HandleState.ConnectFailed,
        // By a timeout or by the end of the connection.
        SocketOperation.Send or SocketOperation.Receive => HandleStateSet.Of(state, HandleState.PeerResetSeen),
        _ => state,
    };

    private static HandleStateSet Union(HandleStateSet states, Func<HandleState, HandleStateSet> next) =>
        states.States.Aggregate(HandleStateSet.Empty, (set, state) => set | next(state));
}
