// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class PlcClient
{
    public void Send(string plc, byte[] frame)
    {
        using var client = new TcpClient(new IPEndPoint(IPAddress.Any, 2001)); //~ TCP4004
        client.Connect(plc, 102);
        client.GetStream().Write(frame);
    }
}
