// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class OrderFeed
{
    private readonly MemoryStream _orders = new();

    public void Run(string host)
    {
        using var client = new TcpClient(host, 9876);
        var stream = client.GetStream();
        var buffer = new byte[1024];
        while (true)
        {
            int n = stream.Read(buffer, 0, buffer.Length);
            if (!Accept(buffer, n))
                return;
        }
    }

    private bool Accept(byte[] buffer, int count)
    {
        if (count == 0)
            return false;
        _orders.Write(buffer, 0, count);
        return true;
    }
}
