// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.IO.Compression;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

public class Wrappers
{
    public static string Gzip(string host)
    {
        var client = new TcpClient(host, 1);
        using var reader = new StreamReader(new GZipStream(client.GetStream(), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    public static void Buffered(string host)
    {
        var client = new TcpClient(host, 1);
        using var writer = new BinaryWriter(new BufferedStream(client.GetStream(), 4096), Encoding.UTF8, leaveOpen: false);
        writer.Write(1);
    }

    public static Stream Negotiated(string host)
    {
        var client = new TcpClient(host, 1);
        return new NegotiateStream(client.GetStream());
    }

    public static void OwnsByVariable(Socket listener)
    {
        var s = listener.Accept();
        var stream = new NetworkStream(s, ownsSocket: true);
        try
        {
            var reader = new StreamReader(stream, Encoding.UTF8, true, 1024, leaveOpen: true);
            Console.WriteLine(reader.ReadLine());
        }
        finally
        {
            stream.Close();
        }
    }

    public static async Task Ssl(Socket listener, SslServerAuthenticationOptions options)
    {
        var s = await listener.AcceptAsync();
        await using var ssl = new SslStream(new NetworkStream(s, true));
        await ssl.AuthenticateAsServerAsync(options);
    }

    public static async Task Two(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), leaveOpen: true);
        await using var writer = new StreamWriter(client.GetStream(), leaveOpen: true);
        await writer.WriteLineAsync(await reader.ReadLineAsync());
    }
}
