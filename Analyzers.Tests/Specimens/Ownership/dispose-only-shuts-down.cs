// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Scada;

internal sealed class RelayBoard : IDisposable
{
    private readonly Socket _board = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~ TCP1004

    public void Connect(IPEndPoint address) => _board.Connect(address);

    public void Set(byte relay, bool on) => _board.Send([relay, on ? (byte)1 : (byte)0]);

    public void Dispose()
    {
        try
        {
            _board.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
        }
    }
}
