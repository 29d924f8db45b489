// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class ReportSender
{
    public void Send(string host, IEnumerable<string> rows)
    {
        var client = new TcpClient(host, 2104); //~ TCP1003
        var writer = new StreamWriter(client.GetStream());
        foreach (var row in rows)
            writer.WriteLine(row);
        writer.Flush();
        client.Close();
    }
}
