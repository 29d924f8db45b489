// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class Failures
{
    public static bool IsFatal(this Exception e) => e is OutOfMemoryException or StackOverflowException;
}

sealed class TelnetPeer(Socket socket) : IDisposable
{
    public void Dispose()
    {
        try
        {
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception e) when (!e.IsFatal())
        {
        }

        socket.Dispose();
    }
}

static class TelnetLink
{
    public static TcpClient Open(string host)
    {
        var client = new TcpClient();
        try
        {
            client.Connect(host, 23);
            return client;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            client.Dispose();
            throw;
        }
    }

    public static TcpClient OpenUnlessOutOfMemory(string host)
    {
        var client = new TcpClient();
        try
        {
            client.Connect(host, 23);
            return client;
        }
        catch (Exception e)
        {
            if (e is not OutOfMemoryException)
                client.Dispose();
            throw;
        }
    }
}
