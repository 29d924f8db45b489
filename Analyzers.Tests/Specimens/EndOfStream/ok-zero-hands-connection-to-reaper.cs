// rules: TCP2001,TCP2002,TCP2003
using System.Collections.Concurrent;
using System.Net.Sockets;

sealed class SessionReaper
{
    private readonly BlockingCollection<TcpClient> _ended = new();

    public void Read(TcpListener listener)
    {
        TcpClient client = listener.AcceptTcpClient();
        var buffer = new byte[512];
        while (client.GetStream().Read(buffer, 0, buffer.Length) > 0)
        {
            Console.WriteLine("session is active");
        }

        _ended.Add(client);
    }

    public void Reap()
    {
        foreach (TcpClient client in _ended.GetConsumingEnumerable())
        {
            client.Close();
        }
    }
}
