// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class VersionGate(ICollection<TcpClient> current)
{
    public void Admit(TcpListener listener, int version)
    {
        var client = listener.AcceptTcpClient();
        if (version is >= 3 and < 5)
            current.Add(client);
        else
            client.Close();
    }
}
