// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

internal sealed class GatewayAcceptor(Socket gateway, ICollection<GatewayAcceptor.Terminal> terminals)
{
    private void Accepted(IAsyncResult result)
    {
        terminals.Add(new Terminal(gateway.EndAccept(result)));
        gateway.BeginAccept(Accepted, null);
    }

    internal void Open() => gateway.BeginAccept(Accepted, null);

    internal sealed class Terminal(Socket socket) : IDisposable
    {
        private readonly Socket _socket = socket;

        public void Dispose() => _socket.Dispose();
    }
}
