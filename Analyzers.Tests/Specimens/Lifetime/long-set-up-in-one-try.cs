// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

/// <summary>So much can throw on the way that what each exception finds is not told apart any more; that nothing closes the client is.</summary>
class PagerDesk(string host, string? proxy, string? user, bool secure)
{
    public StreamWriter Open()
    {
        var attempts = 0;
        var greeting = "";
        try
        {
            var client = new TcpClient(); //~ TCP1002
            client.NoDelay = true;
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            client.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
            attempts += host.Length;
            client.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
            attempts += host.Length;
            client.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
            attempts += host.Length;
            client.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, 1);
            attempts += host.Length;
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReceiveLowWater, 1);
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.SendLowWater, 1);
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.DontRoute, 0);
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.OutOfBandInline, 0);
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReceiveBuffer, 65536);
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.SendBuffer, 65536);
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReceiveTimeout, 3000);
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.SendTimeout, 3000);
            client.ReceiveTimeout = 30_000;
            client.SendTimeout = 30_000;
            client.ReceiveBufferSize = 1 << 16;
            client.SendBufferSize = 1 << 16;
            if (proxy != null)
            {
                attempts++;
                client.Connect(proxy, 8080);
                greeting = user == null ? "CONNECT " + host : "CONNECT " + host + "\r\nUser: " + user;
            }
            else
            {
                client.Connect(host, 444);
            }

            Stream stream = client.GetStream();
            if (secure)
            {
                var tls = new SslStream(stream, false, (_, _, _, errors) => errors == SslPolicyErrors.None);
                try
                {
                    if (user != null)
                        tls.AuthenticateAsClient(user);
                    else
                        tls.AuthenticateAsClient(host);
                }
                catch (IOException e)
                {
                    throw new InvalidOperationException(host, e);
                }

                stream = tls;
            }

            var writer = new StreamWriter(stream, Encoding.ASCII);
            if (greeting.Length > 0)
            {
                writer.WriteLine(greeting);
                writer.Flush();
            }

            Console.WriteLine("open after " + attempts);
            return writer;
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
            throw new InvalidOperationException(host, e);
        }
    }
}
