// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class Sender(Socket socket)
{
    public void Send(byte[] frame)
    {
        try
        {
            socket.Send(frame);
        }
        catch (SocketException e)
        {
            Drop(e);
        }
    }

    private void Drop(Exception reason)
    {
        Console.Error.WriteLine(reason.Message);
        socket.Close(0);
    }
}
