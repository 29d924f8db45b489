using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

public class StateTableTests
{
    [Fact]
    public void Socket_table_agrees_with_the_recorded_measurement_cell_by_cell()
    {
        Assert.Equal(32 * 15, TabSeparated.SocketCells.Count);
        Assert.Empty(Mismatches(SocketStates.Socket));
    }

    [Fact]
    public void No_flipped_cell_survives_the_recorded_measurement()
    {
        var recorded = TabSeparated.SocketCells.Select(cell => (cell.Operation, cell.State)).ToHashSet();
        var survivors =
            from cell in SocketStates.Socket.Cells
            where recorded.Contains(cell.Key)
            from mutant in cell.Value.Mutants()
            where !Mismatches(SocketStates.Socket.With(cell.Key.Operation, cell.Key.State, mutant)).Any()
            select $"{cell.Key}: {cell.Value} -> {mutant}";
        Assert.Empty(survivors);
    }

    [Theory]
    [InlineData("TcpListener.AcceptTcpClient before Start", ConnectionKind.Listener, SocketOperation.Accept, HandleState.New)]
    [InlineData("TcpListener.AcceptSocket before Start", ConnectionKind.Listener, SocketOperation.Accept, HandleState.New)]
    [InlineData("TcpListener.AcceptTcpClientAsync before Start", ConnectionKind.Listener, SocketOperation.Accept, HandleState.New)]
    [InlineData("TcpListener.AcceptSocketAsync before Start", ConnectionKind.Listener, SocketOperation.Accept, HandleState.New)]
    [InlineData("TcpListener.BeginAcceptTcpClient before Start", ConnectionKind.Listener, SocketOperation.Accept, HandleState.New)]
    [InlineData("TcpListener.Pending before Start", ConnectionKind.Listener, SocketOperation.Pending, HandleState.New)]
    [InlineData("TcpListener.Start twice", ConnectionKind.Listener, SocketOperation.Start, HandleState.Listening)]
    [InlineData("TcpListener.Stop before Start", ConnectionKind.Listener, SocketOperation.Stop, HandleState.New)]
    [InlineData("TcpListener.Stop twice", ConnectionKind.Listener, SocketOperation.Stop, HandleState.New)]
    [InlineData("TcpListener.Start after Stop", ConnectionKind.Listener, SocketOperation.Start, HandleState.New)]
    [InlineData("TcpListener.AcceptTcpClient after Stop", ConnectionKind.Listener, SocketOperation.Accept, HandleState.New)]
    [InlineData("TcpListener.ExclusiveAddressUse=true after Start", ConnectionKind.Listener, SocketOperation.SetExclusiveAddressUse, HandleState.Listening)]
    [InlineData("TcpClient.GetStream before Connect", ConnectionKind.Client, SocketOperation.GetStream, HandleState.New)]
    [InlineData("TcpClient.GetStream after Close", ConnectionKind.Client, SocketOperation.GetStream, HandleState.Disposed)]
    [InlineData("TcpClient.Connect twice (IPEndPoint)", ConnectionKind.Client, SocketOperation.Connect, HandleState.Connected)]
    [InlineData("TcpClient.Connect twice (host,port)", ConnectionKind.Client, SocketOperation.Connect, HandleState.Connected)]
    [InlineData("TcpClient.Connect after Close (IPEndPoint)", ConnectionKind.Client, SocketOperation.Connect, HandleState.Disposed)]
    [InlineData("TcpClient.ConnectAsync after Close (IPAddress)", ConnectionKind.Client, SocketOperation.ConnectAsync, HandleState.Disposed)]
    [InlineData("TcpClient.Connected after Close", ConnectionKind.Client, SocketOperation.Connected, HandleState.Disposed)]
    [InlineData("TcpClient.Available after Close", ConnectionKind.Client, SocketOperation.Available, HandleState.Disposed)]
    [InlineData("TcpClient.NoDelay get after Close", ConnectionKind.Client, SocketOperation.Configure, HandleState.Disposed)]
    [InlineData("TcpClient.Close twice", ConnectionKind.Client, SocketOperation.Close, HandleState.Disposed)]
    [InlineData("TcpClient.Connect fail (refused) then Connect again same instance", ConnectionKind.Client, SocketOperation.Connect, HandleState.ConnectFailed)]
    [InlineData("TcpClient() dual Connect fail then Connect again same instance", ConnectionKind.Client, SocketOperation.Connect, HandleState.ConnectFailed)]
    [InlineData("NetworkStream.Read after TcpClient.Close", ConnectionKind.NetworkStream, SocketOperation.Receive, HandleState.Disposed)]
    [InlineData("NetworkStream.Write after TcpClient.Close", ConnectionKind.NetworkStream, SocketOperation.Send, HandleState.Disposed)]
    [InlineData("NetworkStream.Write after Socket.Shutdown(Send)", ConnectionKind.NetworkStream, SocketOperation.Send, HandleState.ShutSend)]
    [InlineData("Socket.Accept with unread backlog ... Listen on connected", ConnectionKind.Socket, SocketOperation.Listen, HandleState.Connected)]
    public void Table_agrees_with_the_recorded_measurement(string measured, object kind, object operation, object state) =>
        Assert.Equal(TabSeparated.ListenerAndClient[measured], SocketStates.Of((ConnectionKind)kind)!.Cell((SocketOperation)operation, (HandleState)state)!.Describe());

    [Fact]
    public void Every_cell_of_a_table_leads_to_a_state_of_that_table() => Assert.All(
        new[] { SocketStates.Socket, SocketStates.Client, SocketStates.Listener, SocketStates.Stream },
        table => Assert.All(table.Cells, cell => Assert.True(table.States.Contains(cell.Value.Next ?? cell.Key.State))));

    [Fact]
    public void A_cell_either_returns_or_throws() => Assert.All(
        new[] { SocketStates.Socket, SocketStates.Client, SocketStates.Listener, SocketStates.Stream }.SelectMany(table => table.Cells),
        cell => Assert.True(cell.Value.Exception is null || cell.Value is { Next: null, Result: null }));

    [Fact]
    public void Exception_of_a_set_is_known_only_if_every_state_throws()
    {
        var sendAfterShutdown = ((HandleStateSet)HandleState.ShutSend).Unasked();
        Assert.Equal("SocketException (Shutdown)", SocketStates.Socket.ExceptionOf(SocketOperation.Send, sendAfterShutdown));
        Assert.Null(SocketStates.Socket.ExceptionOf(SocketOperation.Send, sendAfterShutdown | HandleState.Connected));
        Assert.Null(SocketStates.Socket.ExceptionOf(SocketOperation.Send, HandleStateSet.Empty));
        Assert.Equal(
            "SocketException (NotConnected) or ObjectDisposedException",
            SocketStates.Socket.ExceptionOf(SocketOperation.Receive, HandleStateSet.Of(HandleState.New, HandleState.Disposed)));
    }

    [Fact]
    public void Returned_drops_the_states_in_which_the_call_throws()
    {
        var states = HandleStateSet.Of(HandleState.New, HandleState.Connected, HandleState.Disposed);
        Assert.Equal(HandleStateSet.Of(HandleState.Connected), SocketStates.Socket.Returned(SocketOperation.Connect, states));
        Assert.True(SocketStates.Socket.Returned(SocketOperation.Connect, HandleState.Disposed).IsEmpty);
        Assert.Equal((HandleStateSet)HandleState.Bound, SocketStates.Client.Returned(SocketOperation.Bind, HandleState.Bound));
    }

    [Fact]
    public void Thrown_leaves_a_failed_connect_and_the_end_of_a_failed_transfer()
    {
        Assert.Equal(
            HandleStateSet.Of(HandleState.ConnectFailed, HandleState.Disposed),
            SocketStates.Client.Thrown(SocketOperation.ConnectAsync, HandleStateSet.Of(HandleState.New, HandleState.Disposed)));
        Assert.Equal(
            HandleStateSet.Of(HandleState.Connected, HandleState.PeerResetSeen),
            SocketStates.Stream.Thrown(SocketOperation.Receive, HandleState.Connected));
        Assert.Equal((HandleStateSet)HandleState.New, SocketStates.Socket.Thrown(SocketOperation.Receive, HandleState.New));
        Assert.True(SocketStates.Socket.Thrown(SocketOperation.Close, HandleStateSet.All).IsEmpty);
    }

    private static IEnumerable<string> Mismatches(StateTable table) =>
        from cell in TabSeparated.SocketCells
        let said = table.Cell(cell.Operation, cell.State)!.Describe()
        where said != cell.Result
        select $"{cell.Operation} in {cell.State}: measured {cell.Result}, the table says {said}";
}
