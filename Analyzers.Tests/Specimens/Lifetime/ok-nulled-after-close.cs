// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class WhoisClient
{
    public void Register(string server, byte[] query)
    {
        TcpClient? registry = new TcpClient(server, 43);
        try
        {
            registry.GetStream().Write(query, 0, query.Length);
        }
        finally
        {
            registry.Close();
            registry = null;
        }
    }
}
