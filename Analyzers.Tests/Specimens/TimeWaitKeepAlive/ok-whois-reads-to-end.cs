// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class WhoisClient(string server)
{
    public IEnumerable<string> Lookup(string[] domains)
    {
        foreach (var domain in domains)
        {
            using var client = new TcpClient(server, 43);
            client.GetStream().Write(Encoding.ASCII.GetBytes(domain + "\r\n"));
            using var reader = new StreamReader(client.GetStream());
            yield return reader.ReadToEnd();
        }
    }
}
