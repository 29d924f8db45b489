using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public static class Dialer
{
    public static Socket Dial(IPAddress[] addresses, int port, CancellationToken token, CancellationToken other)
    {
        for (int i = 0; i < addresses.Length; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
            try
            {
                if (token.CanBeCanceled)
                    socket.NoDelay = true;
                socket.Connect(addresses[i], port);
                return socket;
            }
            catch (Exception)
            {
                if (!token.CanBeCanceled)
                    socket.Dispose();
                if (i + 1 == addresses.Length)
                    throw;
            }
        }

        throw new TimeoutException();
    }
}
