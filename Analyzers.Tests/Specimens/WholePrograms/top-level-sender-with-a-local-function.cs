using System.Net.Sockets;

using var log = new TcpClient("log", 514);
await using var to = log.GetStream();

foreach (var path in args)
{
    foreach (var line in File.ReadLines(path))
        await to.WriteAsync(System.Text.Encoding.UTF8.GetBytes(line));
}

var status = Ask("status");
Console.WriteLine(status);

static string? Ask(string q)
{
    var c = new TcpClient("log", 515); //~ TCP1003
    var w = new StreamWriter(c.GetStream()) { AutoFlush = true };
    w.WriteLine(q);
    var answer = new StreamReader(c.GetStream()).ReadLine();
    w.Dispose();
    return answer;
}
