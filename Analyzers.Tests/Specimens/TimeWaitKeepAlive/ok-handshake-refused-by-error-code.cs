// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class SecureServer(Socket listener)
{
    public void Run(byte[] hello)
    {
        while (true)
        {
            var client = listener.Accept();
            client.Send(hello);
            client.Receive(hello, 0, hello.Length, SocketFlags.None, out SocketError error);
            if (error != SocketError.Success)
            {
                client.Close();
                continue;
            }

            Serve(client, hello);
        }
    }

    private static void Serve(Socket client, byte[] buffer)
    {
        using (client)
        {
            int n;
            while ((n = client.Receive(buffer)) > 0)
                client.Send(buffer, 0, n, SocketFlags.None);
        }
    }
}
