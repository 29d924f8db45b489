using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

public class SocketOperationTests
{
    [Theory]
    [InlineData("M:System.Net.Sockets.Socket.Bind", SocketOperation.Bind)]
    [InlineData("M:System.Net.Sockets.Socket.Listen", SocketOperation.Listen)]
    [InlineData("M:System.Net.Sockets.Socket.Accept", SocketOperation.Accept)]
    [InlineData("M:System.Net.Sockets.Socket.AcceptAsync", SocketOperation.Accept)]
    [InlineData("M:System.Net.Sockets.Socket.AcceptAsync(System.Net.Sockets.SocketAsyncEventArgs)", SocketOperation.Accept)]
    [InlineData("M:System.Net.Sockets.Socket.BeginAccept", SocketOperation.Accept)]
    [InlineData("M:System.Net.Sockets.Socket.EndAccept", null)]
    [InlineData("M:System.Net.Sockets.Socket.Connect", SocketOperation.Connect)]
    [InlineData("M:System.Net.Sockets.Socket.ConnectAsync", SocketOperation.ConnectAsync)]
    [InlineData("M:System.Net.Sockets.Socket.ConnectAsync(System.Net.Sockets.SocketAsyncEventArgs)", SocketOperation.ConnectAsync)]
    [InlineData("M:System.Net.Sockets.Socket.BeginConnect", SocketOperation.ConnectAsync)]
    [InlineData("M:System.Net.Sockets.Socket.EndConnect", null)]
    [InlineData("M:System.Net.Sockets.Socket.Send", SocketOperation.Send)]
    [InlineData("M:System.Net.Sockets.Socket.BeginSend", SocketOperation.Send)]
    [InlineData("M:System.Net.Sockets.Socket.EndSend", null)]
    [InlineData("M:System.Net.Sockets.Socket.Receive", SocketOperation.Receive)]
    [InlineData("M:System.Net.Sockets.Socket.EndReceive", null)]
    [InlineData("M:System.IO.Stream.CopyTo", SocketOperation.Receive)]
    [InlineData("M:System.Net.Sockets.Socket.Shutdown", SocketOperation.ShutdownBoth)]
    [InlineData("M:System.Net.Sockets.Socket.Disconnect", SocketOperation.Disconnect)]
    [InlineData("M:System.Net.Sockets.Socket.EndDisconnect", null)]
    [InlineData("P:System.Net.Sockets.Socket.Available", SocketOperation.Available)]
    [InlineData("P:System.Net.Sockets.NetworkStream.DataAvailable", SocketOperation.Available)]
    [InlineData("M:System.Net.Sockets.Socket.Poll", SocketOperation.Poll)]
    [InlineData("P:System.Net.Sockets.Socket.Connected", SocketOperation.Connected)]
    [InlineData("P:System.Net.Sockets.Socket.LocalEndPoint", SocketOperation.LocalEndPoint)]
    [InlineData("P:System.Net.Sockets.TcpListener.LocalEndpoint", SocketOperation.LocalEndPoint)]
    [InlineData("P:System.Net.Sockets.Socket.RemoteEndPoint", SocketOperation.RemoteEndPoint)]
    [InlineData("P:System.Net.Sockets.Socket.IsBound", SocketOperation.IsBound)]
    [InlineData("P:System.Net.Sockets.Socket.Handle", SocketOperation.Handle)]
    [InlineData("P:System.Net.Sockets.Socket.NoDelay", null)]
    [InlineData("M:System.Net.Sockets.Socket.SetSocketOption", SocketOperation.Configure)]
    [InlineData("M:System.Net.Sockets.Socket.Close", SocketOperation.Close)]
    [InlineData("M:System.IDisposable.Dispose", SocketOperation.Close)]
    [InlineData("M:System.Net.Sockets.TcpListener.Start", SocketOperation.Start)]
    [InlineData("M:System.Net.Sockets.TcpListener.Stop", SocketOperation.Stop)]
    [InlineData("M:System.Net.Sockets.TcpListener.Dispose", SocketOperation.Stop)]
    [InlineData("M:System.Net.Sockets.TcpListener.Pending", SocketOperation.Pending)]
    [InlineData("M:System.Net.Sockets.TcpListener.AcceptTcpClient", SocketOperation.Accept)]
    [InlineData("M:System.Net.Sockets.TcpClient.GetStream", SocketOperation.GetStream)]
    [InlineData("M:System.Net.Sockets.NetworkStream.#ctor", SocketOperation.GetStream)]
    [InlineData("P:System.Net.Sockets.TcpClient.Client", null)]
    [InlineData("M:System.Net.Security.SslStream.AuthenticateAsClient", null)]
    public void Operation_of_a_row(string id, object? operation) =>
        Assert.Equal((SocketOperation?)operation, SocketStates.OperationOf(SocketApi.Members.Single(row => row.Id == id)));

    [Theory]
    [InlineData("P:System.Net.Sockets.Socket.NoDelay", SocketOperation.Configure)]
    [InlineData("P:System.Net.Sockets.Socket.ExclusiveAddressUse", SocketOperation.SetExclusiveAddressUse)]
    [InlineData("P:System.Net.Sockets.TcpListener.ExclusiveAddressUse", SocketOperation.SetExclusiveAddressUse)]
    [InlineData("P:System.Net.Sockets.TcpClient.Client", null)]
    public void Operation_of_a_property_that_is_set(string id, object? operation) =>
        Assert.Equal((SocketOperation?)operation, SocketStates.OperationOf(SocketApi.Members.Single(row => row.Id == id), isSet: true));

    [Theory]
    [InlineData(0, SocketOperation.ShutdownReceive)]
    [InlineData(1, SocketOperation.ShutdownSend)]
    [InlineData(2, SocketOperation.ShutdownBoth)]
    public void Operation_of_a_shutdown(int how, object operation) => Assert.Equal((SocketOperation)operation, SocketStates.Shutdown(how));

    [Fact]
    public void Every_operation_of_a_table_is_reached_by_a_row_or_by_its_arguments()
    {
        SocketOperation[] byArgument = [SocketOperation.ShutdownReceive, SocketOperation.ShutdownSend, SocketOperation.DisconnectForReuse];
        var reached = SocketApi.Members.SelectMany(row => new[] { SocketStates.OperationOf(row), SocketStates.OperationOf(row, isSet: true) }).OfType<SocketOperation>().ToHashSet();
        Assert.Equal(Enum.GetValues<SocketOperation>().Order(), reached.Concat(byArgument).Order());
    }
}
