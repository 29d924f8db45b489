// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class ApmDialer
{
    public Socket Dial(IPEndPoint endpoint)
    {
        Socket socket = new(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        var connected = false;
        try
        {
            var pending = socket.BeginConnect(endpoint, null, null);
            socket.EndConnect(pending);
            connected = true;
        }
        finally
        {
            if (connected is false)
                socket.Dispose();
        }

        return socket;
    }
}
