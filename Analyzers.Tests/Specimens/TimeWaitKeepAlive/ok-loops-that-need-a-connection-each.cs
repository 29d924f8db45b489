// rules: TCP4002
using System.Net.Sockets;

class LogShipper(string host, int port)
{
    public void Ship(IEnumerable<byte[]> lines)
    {
        using var c = new TcpClient(host, port);
        foreach (var line in lines)
            c.GetStream().Write(line);
    }

    public void Hosts(string[] hosts)
    {
        foreach (var h in hosts)
        {
            using var c = new TcpClient(h, port);
            c.GetStream().WriteByte(0);
        }
    }

    public async Task Timed(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
        while (await timer.WaitForNextTickAsync(ct))
        {
            using var c = new TcpClient(host, port);
            c.GetStream().WriteByte(0);
        }
    }

    public string Retry()
    {
        while (true)
        {
            try
            {
                using var c = new TcpClient(host, port);
                c.GetStream().WriteByte(0);
                return "sent";
            }
            catch (SocketException)
            {
            }
        }
    }

    public void ReadToEnd(string[] queries)
    {
        foreach (var q in queries)
        {
            using var c = new TcpClient("whois.example", 43);
            c.GetStream().Write(System.Text.Encoding.ASCII.GetBytes(q));
            using var rd = new StreamReader(c.GetStream());
            Console.WriteLine(rd.ReadToEnd());
        }
    }

    public List<int> Scan(int from, int to)
    {
        var open = new List<int>();
        for (var p = from; p < to; p++)
        {
            using var c = new TcpClient();
            try { c.Connect(host, p); open.Add(p); }
            catch (SocketException) { }
        }
        return open;
    }
}
