// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace LegacyGateway;

internal sealed class GoodbyeServer
{
    private static readonly byte[] Goodbye = "service moved\r\n"u8.ToArray();

    public void AcceptOne(Socket listener)
    {
        Socket peer = listener.Accept();
        try
        {
            peer.BeginSend(Goodbye, 0, Goodbye.Length, SocketFlags.None, OnSent, peer);
        }
        catch (SocketException)
        {
            peer.Close();
        }
    }

    private static void OnSent(IAsyncResult result)
    {
        var peer = (Socket)result.AsyncState!;
        try
        {
            peer.EndSend(result);
        }
        finally
        {
            peer.Close();
        }
    }
}
