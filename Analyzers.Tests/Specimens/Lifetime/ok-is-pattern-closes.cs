// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class PolicyServer
{
    public void Serve(TcpListener listener, byte[] policy)
    {
        if (listener.AcceptTcpClient() is { } client)
        {
            using (client)
                client.GetStream().Write(policy);
        }
    }
}
