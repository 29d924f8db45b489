// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

interface IRelayGroup
{
    void Join(IReadOnlyList<TcpClient> members);
}

class RelayAcceptor(TcpListener listener, IRelayGroup group)
{
    public void AcceptPair()
    {
        var first = listener.AcceptTcpClient();
        var second = listener.AcceptTcpClient();
        group.Join([first, second]);
    }
}
