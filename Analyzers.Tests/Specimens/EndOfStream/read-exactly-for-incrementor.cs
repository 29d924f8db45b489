// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

static class TokenReader
{
    public static byte[] ReadToken(TcpClient client, int size)
    {
        var token = new byte[size];
        var stream = client.GetStream();
        for (int got = 0;
             got < size;
             got += stream.Read(token, got, size - got)) //~ TCP2001
        {
            Console.WriteLine($"token: {got} of {size} bytes");
        }

        return token;
    }
}
