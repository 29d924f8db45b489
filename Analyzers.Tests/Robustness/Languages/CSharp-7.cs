using System;
using System.IO;
using System.Net.Sockets;

public class Reader
{
    public (TcpClient client, Stream stream) Open(string host)
    {
        var client = new TcpClient();
        try
        {
            client.Connect(host, 7);
            return (client, client.GetStream());
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public int Read(object source, out int count)
    {
        count = 0;
        switch (source)
        {
            case TcpClient c when c.Connected:
                using (c)
                    return count = c.GetStream().ReadByte();
            case Socket s:
                using (s)
                    return Receive(s);
            case null:
                return -1;
        }

        if (source is Stream stream)
            return stream.ReadByte();
        var (client, _) = Open("localhost");
        using (client)
            return 1_000;

        int Receive(Socket socket)
        {
            var buffer = new byte[1];
            ref byte first = ref buffer[0];
            return first + socket.Available;
        }
    }

    public bool TryOpen(string host, out TcpClient client)
    {
        client = new TcpClient();
        try
        {
            client.Connect(host, 7);
            return true;
        }
        catch (SocketException)
        {
            client.Dispose();
            client = null;
            return false;
        }
    }

    public void Use() { if (TryOpen("localhost", out var client)) client.Dispose(); }
}
