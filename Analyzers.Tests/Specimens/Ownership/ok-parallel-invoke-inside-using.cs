// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Diagnostics;
using System.Net.Sockets;

namespace MarketData;

internal sealed class Snapshot(byte[] book)
{
    public void AcceptOne(TcpListener listener)
    {
        using TcpClient trader = listener.AcceptTcpClient();
        Parallel.Invoke(() => Send(trader), () => Trace.WriteLine("trader connected"));
    }

    private void Send(TcpClient trader) => trader.GetStream().Write(book, 0, book.Length);
}
