// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Pager;

internal sealed class Counter(TcpListener listener)
{
    private readonly List<TcpClient> _desks = [];

    public int Count => _desks.Count;

    public void Run()
    {
        while (true)
        {
            TcpClient desk = listener.AcceptTcpClient();
            _desks.Add(desk);
            try
            {
                desk.GetStream().WriteByte(1);
                while (desk.GetStream().ReadByte() >= 0)
                {
                }
            }
            finally
            {
                desk.Close();
            }
        }
    }
}
