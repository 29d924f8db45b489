using System.Collections.Generic;
using System.Net.Sockets;

namespace Pooling
{
    public class LeakyPool : IDisposable
    {
        private readonly Queue<TcpClient> idle = new Queue<TcpClient>();
        private readonly string host;
        private readonly int port;

        public LeakyPool(string host, int port)
        {
            this.host = host;
            this.port = port;
        }

        public TcpClient Rent()
        {
            lock (idle)
            {
                if (idle.Count > 0)
                    return idle.Dequeue();
            }
            return new TcpClient(host, port);
        }

        public void Return(TcpClient client)
        {
            lock (idle)
            {
                idle.Enqueue(client);
            }
        }

        public int Prime(int count)
        {
            for (int i = 0; i < count; i++)
            {
                TcpClient client = new TcpClient(); //~ TCP1002
                try
                {
                    client.Connect(host, port);
                }
                catch (SocketException)
                {
                    return i;
                }
                Return(client);
            }
            return count;
        }

        public void Trim(int keep)
        {
            lock (idle)
            {
                while (idle.Count > keep)
                    idle.Dequeue(); //~ TCP1008
            }
        }

        public void Dispose()
        {
            lock (idle)
            {
                foreach (TcpClient client in idle)
                    client.Close();
            }
        }
    }
}
