using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>
/// Holds every cell of the four tables, and every successor state, against real sockets: a successor is right when what the handle does next is
/// what the table says of that state.
/// </summary>
public sealed class StateTableOnLoopbackTests(StateTableOnLoopbackTests.Measurement measurement) : IClassFixture<StateTableOnLoopbackTests.Measurement>
{
    /// <summary>
    /// Successors that are none of the table's states exactly; each stands for the state whose behaviour is next to its own.
    /// All follow a disconnect for reuse, or a shutdown after a reset that no call has shown.
    /// </summary>
    private static readonly HashSet<(SocketOperation, HandleState)> Approximate =
    [
        (SocketOperation.Listen, HandleState.DisconnectedReusable),
        (SocketOperation.Disconnect, HandleState.DisconnectedReusable),
        (SocketOperation.ShutdownReceive, HandleState.DisconnectedReusable),
        (SocketOperation.ShutdownBoth, HandleState.DisconnectedReusable),
        (SocketOperation.ShutdownReceive, HandleState.PeerReset),
        (SocketOperation.ShutdownSend, HandleState.PeerReset),
        (SocketOperation.ShutdownBoth, HandleState.PeerReset),
        (SocketOperation.Disconnect, HandleState.PeerReset),
        // Closed before it was bound: setting ExclusiveAddressUse then throws ObjectDisposedException.
        (SocketOperation.Close, HandleState.New),
        (SocketOperation.Close, HandleState.UnboundListening),
        (SocketOperation.Close, HandleState.ConnectFailed),
    ];

    private static readonly HashSet<(SocketOperation, HandleState)> NoneApproximate = [];

    [LinuxFact]
    public void Every_cell_of_every_table_is_what_this_runtime_does() => Assert.Empty((string[])
        [
            .. measurement.Sockets.WrongCells(SocketStates.Socket),
            .. measurement.Clients.WrongCells(SocketStates.Client),
            .. measurement.Streams.WrongCells(SocketStates.Stream),
            .. measurement.Listeners.WrongCells(SocketStates.Listener),
        ]);

    [LinuxFact]
    public void Every_successor_state_behaves_as_the_table_says() => Assert.Empty((string[])
        [
            .. measurement.Sockets.WrongSuccessors(SocketStates.Socket, Approximate),
            .. measurement.Clients.WrongSuccessors(SocketStates.Client, NoneApproximate),
            .. measurement.Streams.WrongSuccessors(SocketStates.Stream, NoneApproximate),
            .. measurement.Listeners.WrongSuccessors(SocketStates.Listener, NoneApproximate),
        ]);

    [LinuxFact]
    public void No_flipped_cell_survives_the_runtime() => Assert.Empty((string[])
        [
            .. Survivors(measurement.Sockets, SocketStates.Socket),
            .. Survivors(measurement.Clients, SocketStates.Client),
            .. Survivors(measurement.Streams, SocketStates.Stream),
            .. Survivors(measurement.Listeners, SocketStates.Listener),
        ]);

    [LinuxFact]
    public void Every_approximation_is_needed() =>
        Assert.Equal(Approximate.Count, measurement.Sockets.WrongSuccessors(SocketStates.Socket, NoneApproximate).Count());

    /// <summary>
    /// States that behave alike but for a bind: a handle that is shut down, disconnected or reset. What the run cannot tell apart is written down here.
    /// </summary>
    [Theory]
    [InlineData(SocketOperation.Bind, HandleState.PeerResetSeen, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownReceive, HandleState.ShutSend, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownReceive, HandleState.ShutBoth, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownReceive, HandleState.PeerResetSeen, HandleState.PeerResetSeen)]
    [InlineData(SocketOperation.ShutdownReceive, HandleState.Disconnected, HandleState.Disconnected)]
    [InlineData(SocketOperation.ShutdownSend, HandleState.ShutReceive, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownSend, HandleState.ShutBoth, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownSend, HandleState.PeerClosed, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownSend, HandleState.PeerResetSeen, HandleState.PeerResetSeen)]
    [InlineData(SocketOperation.ShutdownSend, HandleState.Disconnected, HandleState.Disconnected)]
    [InlineData(SocketOperation.ShutdownBoth, HandleState.Connected, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownBoth, HandleState.ShutSend, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownBoth, HandleState.ShutReceive, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownBoth, HandleState.ShutBoth, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownBoth, HandleState.PeerClosed, HandleState.ShutBoth)]
    [InlineData(SocketOperation.ShutdownBoth, HandleState.PeerResetSeen, HandleState.PeerResetSeen)]
    [InlineData(SocketOperation.ShutdownBoth, HandleState.Disconnected, HandleState.Disconnected)]
    [InlineData(SocketOperation.Disconnect, HandleState.Connected, HandleState.Disconnected)]
    [InlineData(SocketOperation.Disconnect, HandleState.ShutSend, HandleState.Disconnected)]
    [InlineData(SocketOperation.Disconnect, HandleState.ShutReceive, HandleState.Disconnected)]
    [InlineData(SocketOperation.Disconnect, HandleState.ShutBoth, HandleState.Disconnected)]
    [InlineData(SocketOperation.Disconnect, HandleState.PeerClosed, HandleState.Disconnected)]
    [InlineData(SocketOperation.Disconnect, HandleState.PeerResetSeen, HandleState.PeerResetSeen)]
    [InlineData(SocketOperation.Disconnect, HandleState.Disconnected, HandleState.Disconnected)]
    public void Successor_among_states_that_behave_alike(object operation, object state, object next) => Assert.Equal(
        HandleStateSet.Of((HandleState)next),
        SocketStates.Socket.Returned((SocketOperation)operation, (HandleState)state));

    [LinuxFact]
    public void A_client_that_connects_is_connected() => Assert.All(
        from operation in new[] { SocketOperation.Connect, SocketOperation.ConnectAsync }
        from state in new[] { HandleState.New, HandleState.Bound, HandleState.ConnectFailed }
        select SocketStates.Client.Returned(operation, state),
        next => Assert.Equal(HandleStateSet.Of(HandleState.Connected), next));

    [LinuxFact]
    public void No_flipped_successor_survives_but_for_a_state_that_behaves_alike()
    {
        HandleState[] over = [HandleState.ShutBoth, HandleState.PeerResetSeen, HandleState.Disconnected];
        Assert.Empty(
            from survivor in SuccessorSurvivors(measurement.Sockets, SocketStates.Socket, Approximate)
            where !(over.Contains(survivor.Next) && over.Contains(survivor.Mutant))
            select survivor);
        Assert.Empty(SuccessorSurvivors(measurement.Streams, SocketStates.Stream, NoneApproximate));
        Assert.Empty(SuccessorSurvivors(measurement.Listeners, SocketStates.Listener, NoneApproximate));

        // A client shows nothing of what the peer has done: it reads through its stream.
        HandleState[] open = [HandleState.Connected, HandleState.PeerClosed, HandleState.PeerReset];
        Assert.Empty(
            from survivor in SuccessorSurvivors(measurement.Clients, SocketStates.Client, NoneApproximate)
            where !(open.Contains(survivor.Next) && open.Contains(survivor.Mutant))
            select survivor);
    }

    private static IEnumerable<(SocketOperation Operation, HandleState State, HandleState Next, HandleState Mutant)> SuccessorSurvivors(
        MeasuredTable measured, StateTable table, HashSet<(SocketOperation, HandleState)> approximate) =>
        from cell in table.Cells
        where cell.Value.Exception is null && !approximate.Contains(cell.Key)
        where table.Cells.Any(other => other.Key.Operation == cell.Key.Operation && other.Value.Next is not null)
        let next = cell.Value.Next ?? cell.Key.State
        from mutant in table.States.States
        where mutant != next
        where !measured.WrongSuccessors(table.With(cell.Key.Operation, cell.Key.State, cell.Value with { Next = mutant }), approximate).Any()
        select (cell.Key.Operation, cell.Key.State, next, mutant);

    private static IEnumerable<string> Survivors(MeasuredTable measured, StateTable table) =>
        from cell in table.Cells
        from mutant in cell.Value.Mutants()
        where !measured.WrongCells(table.With(cell.Key.Operation, cell.Key.State, mutant)).Any()
        select $"{cell.Key}: {cell.Value} -> {mutant}";

    /// <summary>One run over real sockets, shared by the tests.</summary>
    public sealed class Measurement
    {
        public Measurement()
        {
            using var handles = new LoopbackHandles();
            Sockets = MeasuredTable.Of(handles.Sockets, SocketStates.Socket);
            Clients = MeasuredTable.Of(handles.Clients, SocketStates.Client);
            Streams = MeasuredTable.Of(handles.Streams, SocketStates.Stream);
            Listeners = MeasuredTable.Of(handles.Listeners, SocketStates.Listener);
        }

        internal MeasuredTable Sockets { get; }

        internal MeasuredTable Clients { get; }

        internal MeasuredTable Streams { get; }

        internal MeasuredTable Listeners { get; }
    }
}
