// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class Dispatch
{
    public void Loop(Socket listener)
    {
        while (true)
        {
            Socket s = listener.Accept();
            Task.Factory.StartNew(o => Handle((Socket)o!), s);
        }
    }

    private void Handle(Socket s)
    {
        var b = new byte[1];
        try
        {
            if (s.Receive(b) == 0 || b[0] != 0x16)
            {
                s.Close();
                return;
            }
            s.Send(b);
        }
        catch (SocketException)
        {
        }
        s.Close();
    }
}
