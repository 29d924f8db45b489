// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Teaching
{
    public class GreetingServer
    {
        private static void HandleClient(object state)
        {
            TcpClient client = (TcpClient)state;
            NetworkStream stream = client.GetStream();
            byte[] hello = Encoding.ASCII.GetBytes("hello\r\n");
            stream.Write(hello, 0, hello.Length);
            Console.WriteLine("greeted {0}", client.Client.RemoteEndPoint);
        }

        public static void Run()
        {
            TcpListener listener = new TcpListener(IPAddress.Loopback, 9050);
            listener.Start();
            try
            {
                while (true)
                {
                    TcpClient client = listener.AcceptTcpClient(); //~ TCP1001
                    Thread t = new Thread(new ParameterizedThreadStart(HandleClient));
                    t.IsBackground = true;
                    t.Start(client);
                }
            }
            finally
            {
                listener.Stop();
            }
        }
    }
}
