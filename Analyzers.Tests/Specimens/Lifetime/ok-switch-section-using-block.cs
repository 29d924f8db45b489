// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

enum Probe { Plain, Http, None }

class HealthCheck
{
    public void Run(Probe probe, string host)
    {
        switch (probe)
        {
            case Probe.Plain:
            {
                using var plain = new TcpClient(host, 7);
                plain.GetStream().WriteByte(0);
                break;
            }
            case Probe.Http:
                using (var web = new TcpClient(host, 80))
                    web.GetStream().Write("HEAD / HTTP/1.0\r\n\r\n"u8);
                break;
        }
    }
}
