// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class GatewayUplink(Socket socket)
{
    public void Push(byte[] frame)
    {
        try
        {
            socket.Send(frame);
        }
        catch (SocketException e)
        {
            Console.Error.WriteLine(e.SocketErrorCode);
            socket.Close(0);
        }
    }
}
