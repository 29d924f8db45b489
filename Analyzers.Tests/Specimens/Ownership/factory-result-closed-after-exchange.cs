// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Whois;

internal static class WhoisClient
{
    public static string Lookup(string server, string domain)
    {
        TcpClient client = Open(server); //~ TCP1003
        NetworkStream stream = client.GetStream();
        byte[] query = System.Text.Encoding.ASCII.GetBytes(domain + "\r\n");
        stream.Write(query, 0, query.Length);
        string answer = new StreamReader(stream).ReadToEnd();
        client.Close();
        return answer;
    }

    private static TcpClient Open(string server) => new TcpClient(server, 43) { NoDelay = true };
}
