using System;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Threading;

public static class Pool<T> where T : class
{
    public static T Or(T value, T other)
    {
        return value ?? other;
    }
}

public partial class Hub
{
    private List<TcpClient> clients = new List<TcpClient>();

    public IEnumerable<TcpClient> Clients
    {
        get
        {
            foreach (TcpClient client in clients)
                yield return client;
        }
    }

    public void CloseAll()
    {
        clients.ForEach(delegate(TcpClient client) { client.Close(); });
        clients.Clear();
    }
}

public partial class Hub
{
    public void Serve(TcpListener listener)
    {
        TcpClient accepted = listener.AcceptTcpClient();
        new Thread(delegate()
        {
            using (accepted)
            {
                int? read = accepted.GetStream().ReadByte();
                if (read.HasValue && read.Value >= 0)
                    Console.WriteLine(read);
            }
        }).Start();
    }
}
