// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class TelnetLink
{
    public static TcpClient Open(string host)
    {
        var client = new TcpClient(); //~ TCP1003
        try
        {
            client.Connect(host, 23);
            return client;
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.TimedOut)
        {
            client.Dispose();
            throw;
        }
    }

    public static TcpClient OpenAndLog(string host)
    {
        var client = new TcpClient(); //~ TCP1003
        try
        {
            client.Connect(host, 23);
            return client;
        }
        catch (Exception e) when (Log(e))
        {
            client.Dispose();
            throw;
        }
    }

    public static TcpClient OpenOrRetry(string host)
    {
        var client = new TcpClient(); //~ TCP1003
        try
        {
            client.Connect(host, 23);
            return client;
        }
        catch (SocketException e) when (IsTransient(e))
        {
            client.Dispose();
            throw;
        }
    }

    public static TcpClient OpenUnlessReadFails(string host)
    {
        var client = new TcpClient(); //~ TCP1003
        try
        {
            client.Connect(host, 23);
            return client;
        }
        catch (Exception e)
        {
            if (e is IOException)
                client.Dispose();
            throw;
        }
    }

    private static bool Log(Exception e)
    {
        Console.WriteLine(e);
        return false;
    }

    private static bool IsTransient(SocketException e) => e.SocketErrorCode is SocketError.TryAgain or SocketError.TimedOut;
}
