using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MiniHttp
{
    internal sealed class MiniHttpServer
    {
        private readonly Socket _server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        private bool _running = true;

        public void Listen(int port)
        {
            _server.Bind(new IPEndPoint(IPAddress.Any, port)); //~ TCP3001
            _server.Listen(4); //~ TCP3005
            byte[] buffer = new byte[8192];
            while (_running)
            {
                using (Socket s = _server.Accept()) //~ TCP4001
                {
                    int n = s.Receive(buffer);
                    if (n == 0)
                        continue;
                    s.Send(Respond(Encoding.ASCII.GetString(buffer, 0, n)));
                }
            }
        }

        private static byte[] Respond(string request)
        {
            string path = request.Split(' ')[1];
            return Encoding.UTF8.GetBytes("HTTP/1.0 200 OK\r\nContent-Length: " + path.Length + "\r\n\r\n" + path);
        }

        public void Stop()
        {
            _running = false;
            _server.Close();
        }
    }
}
