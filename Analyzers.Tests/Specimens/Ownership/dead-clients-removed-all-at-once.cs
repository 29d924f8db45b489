// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Lobby(TcpListener listener)
{
    private readonly List<TcpClient> _guests = [];

    public void Run()
    {
        while (_guests.Count < 100)
        {
            _guests.Add(listener.AcceptTcpClient());
            _guests.RemoveAll(g => !g.Connected); //~ TCP1008
        }
    }

    public void Stop()
    {
        foreach (TcpClient guest in _guests)
            guest.Close();
    }
}
