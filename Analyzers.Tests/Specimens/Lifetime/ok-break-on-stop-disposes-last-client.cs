// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class Receptionist(TcpListener listener, ICollection<TcpClient> room)
{
    private volatile bool _stopping;

    public void Stop() => _stopping = true;

    public void Run()
    {
        for (;;)
        {
            TcpClient guest = listener.AcceptTcpClient();
            if (_stopping) { guest.Dispose(); break; }
            room.Add(guest);
        }
    }
}
