// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1007,TCP1009,TCP2001,TCP2002,TCP3001,TCP3004,TCP4004,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ftp;

public sealed class FtpSession
{
    private readonly TcpClient _control;
    private TcpListener? _passive;

    public FtpSession(TcpClient control) => _control = control;

    public async Task RunAsync()
    {
        using var control = _control;
        var stream = control.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        using var writer = new StreamWriter(stream, Encoding.ASCII) { AutoFlush = true };
        await writer.WriteLineAsync("220 ready");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ', 2))
            {
                case ["PASV"]:
                    await writer.WriteLineAsync(Passive());
                    break;
                case ["RETR", var path]:
                    await writer.WriteLineAsync(await Retrieve(path) ? "226 done" : "425 no data");
                    break;
                case ["QUIT"]:
                    _passive?.Stop();
                    return;
                default:
                    await writer.WriteLineAsync("502 no");
                    break;
            }
        }
        _passive?.Stop();
    }

    private string Passive()
    {
        _passive = new TcpListener(IPAddress.Any, 0); //~ TCP1005
        _passive.Start();
        var port = ((IPEndPoint)_passive.LocalEndpoint).Port;
        return $"227 Entering ({port >> 8},{port & 255})";
    }

    private async Task<bool> Retrieve(string path)
    {
        if (_passive is null) return false;
        var data = await _passive.AcceptTcpClientAsync(); //~ TCP1002
        if (!File.Exists(path))
            return false;
        await using (var file = File.OpenRead(path))
        await using (var to = data.GetStream())
            await file.CopyToAsync(to);
        return true;
    }

    public static async Task ActiveAsync(IPEndPoint client, Stream file)
    {
        using var s = new Socket(client.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.Any, 20)); //~ TCP4004
        await s.ConnectAsync(client);
        await using var to = new NetworkStream(s);
        await file.CopyToAsync(to);
    }
}
