// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

static class TrainTelegram
{
    public static void Read(Socket socket, byte[] telegram)
    {
        int got = 0;
    more:
        got += socket.Receive(telegram, got, telegram.Length - got, SocketFlags.None); //~ TCP2001
        if (got < telegram.Length)
            goto more;
    }
}
