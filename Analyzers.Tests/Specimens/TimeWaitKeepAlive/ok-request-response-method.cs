// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class DirectoryClient(string host)
{
    public string Lookup(string name)
    {
        using var client = new TcpClient(host, 1043);
        client.GetStream().Write(Encoding.UTF8.GetBytes(name + "\n"));
        var answer = new StringBuilder();
        var buffer = new byte[256];
        int n;
        while ((n = client.GetStream().Read(buffer, 0, buffer.Length)) > 0)
            answer.Append(Encoding.UTF8.GetString(buffer, 0, n));
        return answer.ToString();
    }
}
