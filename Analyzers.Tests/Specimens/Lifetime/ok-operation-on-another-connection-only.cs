// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Bridge(TcpListener listener, TcpClient control, ICollection<TcpClient> legs)
{
    public void AddLeg()
    {
        // The write is on a connection that this method did not open.
        var leg = listener.AcceptTcpClient();
        control.GetStream().WriteByte(1);
        legs.Add(leg);
    }
}
