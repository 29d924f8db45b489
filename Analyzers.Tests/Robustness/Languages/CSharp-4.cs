using System.Net.Sockets;

public interface ISource<out T> { T Next(); }

public class Accepting : ISource<TcpClient>
{
    private readonly TcpListener listener;

    public Accepting(TcpListener listener) { this.listener = listener; }

    public TcpClient Next() { return listener.AcceptTcpClient(); }
}

public class Sender
{
    public void Send(string host, int port = 7, bool close = true)
    {
        dynamic message = new byte[1];
        using (var client = new TcpClient(port: port, hostname: host))
        {
            Socket socket = client.Client;
            socket.Send(message);
            if (close)
                socket.Shutdown(SocketShutdown.Send);
        }
    }

    public void SendAll(string host) { Send(host, close: false); }
}
