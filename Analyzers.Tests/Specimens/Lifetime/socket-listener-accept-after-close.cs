// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class ClosedDoor
{
    public void Run(int port)
    {
        var door = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        door.Bind(new IPEndPoint(IPAddress.Any, port));
        door.Listen();
        door.Close();
        using var guest = door.Accept(); //~ TCP6001
        guest.Send("?"u8);
    }
}
