// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class PageSender
{
    public void Send(Socket peer, byte[] page)
    {
        try
        {
            peer.Send(page);
        }
        catch (SocketException e)
        {
            Console.Error.WriteLine(e.Message);
        }
        finally
        {
            peer?.Close(0); //~ TCP4003
        }
    }
}
