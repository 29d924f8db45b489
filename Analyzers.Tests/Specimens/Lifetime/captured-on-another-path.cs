// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

abstract class Service
{
    public abstract bool Handle(byte[] first, Socket socket);
}

sealed class FrontDoor(List<Service> services, Action<Func<bool>> queue)
{
    private readonly byte[] _none = new byte[1];

    public bool IsFull { get; set; }

    public void Accepted(IAsyncResult result)
    {
        var listener = (Socket)result.AsyncState!;
        try
        {
            var connection = listener.EndAccept(result);
            if (IsFull)
            {
                connection.Shutdown(SocketShutdown.Both); //~ TCP1009
                connection.Close();
            }
            else
            {
                services.Any(s => s.Handle(_none, connection)); // it has the connection from here on, and only here
            }
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }

    public void Dial(IPEndPoint target, bool ask)
    {
        var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
        if (!ask)
            return;
        queue(() => services[0].Handle(_none, socket));
    }
}
