// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP2003,TCP3001,TCP3002,TCP3003,TCP3004,TCP3005,TCP4001,TCP4002,TCP4003,TCP4004,TCP5002,TCP5003,TCP5004,TCP6001
// fix: none
using System.Net.Sockets;
using System.Text;

if (args is not [var host, var portText] || !int.TryParse(portText, out var port))
{
    Console.Error.WriteLine("usage: client HOST PORT");
    return 2;
}

var client = new TcpClient(); //~ TCP1002
try
{
    await client.ConnectAsync(host, port);
}
catch (SocketException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

await using var stream = client.GetStream();
client.ReceiveTimeout = 2000; //~ TCP5004
while (Console.ReadLine() is { Length: > 0 } line)
{
    await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
    var buffer = new byte[512];
    var n = await stream.ReadAsync(buffer);
    if (n == 0)
        break;
    Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
}
return 0;
