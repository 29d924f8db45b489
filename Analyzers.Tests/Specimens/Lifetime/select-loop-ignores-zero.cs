// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;

class SelectServer
{
    private readonly List<Socket> clients = new List<Socket>();

    public void Loop(Socket listener)
    {
        byte[] buffer = new byte[1024];
        while (true)
        {
            List<Socket> read = new List<Socket>(clients);
            read.Add(listener);
            Socket.Select(read, null, null, 100000);
            foreach (Socket s in read)
            {
                if (s == listener)
                {
                    clients.Add(listener.Accept());
                    continue;
                }
                int n = s.Receive(buffer); //~ TCP2001
                Console.WriteLine(n + " bytes from " + s.RemoteEndPoint);
            }
        }
    }

    public void CloseAll()
    {
        foreach (Socket s in clients)
            s.Close();
    }
}
