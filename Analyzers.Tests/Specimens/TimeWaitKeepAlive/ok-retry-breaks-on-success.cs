// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class Registrar(IPEndPoint registry)
{
    public bool Register(byte[] announcement)
    {
        bool done = false;
        while (!done)
        {
            using var socket = new Socket(registry.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Connect(registry);
                socket.Send(announcement);
                break;
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
            {
                Console.Error.WriteLine("registry is down");
            }
        }

        return true;
    }
}
