using System.Net;
using System.Net.Sockets;

namespace Old
{
    public class SimpleServer
    {
        private TcpListener tcpListener;
        private Thread listenThread;
        private readonly List<TcpClient> clients = new List<TcpClient>();
        private volatile bool stop;

        public void Start(int port)
        {
            if (tcpListener != null) return;
            tcpListener = new TcpListener(IPAddress.Any, port);
            tcpListener.ExclusiveAddressUse = true;
            tcpListener.Start();
            listenThread = new Thread(ListenForClients);
            listenThread.Start();
        }

        private void ListenForClients()
        {
            while (!stop)
            {
                TcpClient client;
                try
                {
                    client = tcpListener.AcceptTcpClient();
                }
                catch (SocketException)
                {
                    break;
                }
                lock (clients)
                {
                    clients.Add(client);
                }
                Thread clientThread = new Thread(HandleClientComm);
                clientThread.Start(client);
            }
        }

        private void HandleClientComm(object state)
        {
            TcpClient tcpClient = (TcpClient)state;
            tcpClient.ReceiveTimeout = 60000;
            NetworkStream clientStream = tcpClient.GetStream();
            byte[] message = new byte[4096];
            while (true)
            {
                int bytesRead = 0;
                try
                {
                    bytesRead = clientStream.Read(message, 0, 4096);
                }
                catch
                {
                    break;
                }
                if (bytesRead == 0)
                {
                    break;
                }
                clientStream.Write(message, 0, bytesRead);
            }
            lock (clients)
            {
                clients.Remove(tcpClient);
            }
            tcpClient.Close();
        }

        public void Stop()
        {
            stop = true;
            tcpListener.Stop();
            lock (clients)
            {
                foreach (TcpClient c in clients)
                    c.Client.Close();
            }
        }
    }
}
