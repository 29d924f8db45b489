// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Switchboard(TcpListener listener)
{
    private readonly List<TcpClient> _desks = []; //~ TCP1004

    public void Run()
    {
        while (true)
        {
            TcpClient desk = listener.AcceptTcpClient();
            lock (_desks)
                _desks.Add(desk);
            new Thread(() => Listen(desk)).Start();
        }
    }

    private void Listen(TcpClient desk)
    {
        NetworkStream stream = desk.GetStream();
        while (stream.ReadByte() is >= 0 and var digit)
            Dial((byte)digit);
        lock (_desks)
            _desks.Remove(desk);
    }

    private void Dial(byte digit)
    {
        lock (_desks)
        {
            foreach (TcpClient desk in _desks)
                desk.GetStream().WriteByte(digit);
        }
    }
}
