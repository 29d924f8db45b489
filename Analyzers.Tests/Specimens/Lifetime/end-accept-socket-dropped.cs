// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

internal sealed class GatewayAcceptor
{
    private readonly Socket _gateway;

    internal GatewayAcceptor(Socket gateway) => _gateway = gateway;

    private void Accepted(IAsyncResult result)
    {
        Socket terminal = _gateway.EndAccept(result); //~ TCP1001
        terminal.NoDelay = true;
        terminal.Send("HELLO"u8);
        _gateway.BeginAccept(Accepted, null);
    }

    internal void Open() => _gateway.BeginAccept(Accepted, null);
}
