// rules: TCP1004,TCP1008
using System.Net.Sockets;

class Guests
{
    private readonly List<TcpClient> _all = new();

    public void Enter(TcpListener door) => _all.Add(door.AcceptTcpClient());

    public void Leave(TcpClient guest)
    {
        _all.Remove(guest);
        guest.Close();
    }

    public void Stop()
    {
        _all.Clear(); //~ TCP1008
    }
}
