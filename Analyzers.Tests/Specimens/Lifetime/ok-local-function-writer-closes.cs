// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class GraphiteBatch(string host)
{
    public void Send(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            SendOne(line);

        void SendOne(string line)
        {
            var carbon = new TcpClient(host, 2003);
            using var writer = new StreamWriter(carbon.GetStream());
            writer.WriteLine(line);
            writer.Flush();
        }
    }
}
