// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class ConfigServer(TcpListener listener)
{
    public void Run()
    {
        while (true)
            new ConfigSession(listener.AcceptTcpClient()).Run();
    }
}

sealed class ConfigSession(TcpClient client)
{
    public void Run()
    {
        try
        {
            client.GetStream().Write("interval=30\n"u8);
        }
        finally
        {
            client.Close(); //~ TCP4001
        }
    }
}
