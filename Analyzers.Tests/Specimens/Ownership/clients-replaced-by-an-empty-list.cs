// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Lobby(TcpListener listener)
{
    private List<TcpClient> _guests = new();

    public void Admit() => _guests.Add(listener.AcceptTcpClient());

    public void Kick(int index)
    {
        _guests[index].Close();
        _guests.RemoveAt(index);
    }

    public void Reopen()
    {
        listener.Stop();
        _guests = new List<TcpClient>(); //~ TCP1008
        listener.Start();
    }
}
