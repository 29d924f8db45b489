// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class PairingServer(TcpListener listener)
{
    public void PairOnce()
    {
        using var phone = listener.AcceptTcpClient();
        phone.GetStream().Write("PAIR 1234\n"u8);
    }
}
