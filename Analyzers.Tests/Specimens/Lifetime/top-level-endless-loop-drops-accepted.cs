// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

var listener = new TcpListener(IPAddress.Loopback, 1313);
listener.Start();
while (true)
{
    // The listener lives as long as the process; each visitor does not.
    var visitor = await listener.AcceptTcpClientAsync(); //~ TCP1001
    await visitor.GetStream().WriteAsync("13 o'clock\r\n"u8.ToArray());
}
