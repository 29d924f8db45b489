// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class PassiveTransfer
{
    public static long Receive(Stream file, Action<int> announcePort)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Any, 0));
        listener.Listen(1);
        announcePort(((IPEndPoint)listener.LocalEndPoint!).Port);
        using Socket data = listener.Accept();
        var buffer = new byte[8192];
        long total = 0;
        int n;
        while ((n = data.Receive(buffer)) > 0)
        {
            file.Write(buffer, 0, n);
            total += n;
        }

        return total;
    }
}
