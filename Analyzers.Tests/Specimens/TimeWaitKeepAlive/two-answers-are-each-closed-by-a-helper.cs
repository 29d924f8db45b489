// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

/// <summary>Nobody is kept here: whichever of the two gets the connection answers and closes it.</summary>
sealed class Oracle(TcpListener listener)
{
    private int _asked;

    public void Run()
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            if (++_asked % 2 == 0)
                Yes(client);
            else
                No(client);
        }
    }

    private static void Yes(TcpClient client)
    {
        client.GetStream().Write("yes\n"u8);
        client.Close(); //~ TCP4001
    }

    private static void No(TcpClient client)
    {
        client.GetStream().Write("no\n"u8);
        client.Close(); //~ TCP4001
    }
}
