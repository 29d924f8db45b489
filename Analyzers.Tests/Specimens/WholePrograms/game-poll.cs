// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP2003,TCP3001,TCP3002,TCP3003,TCP3004,TCP3005,TCP4001,TCP4002,TCP4003,TCP4004,TCP5002,TCP5003,TCP5004,TCP6001
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;

namespace Game
{
    public class Player
    {
        public TcpClient Client;
        public NetworkStream Stream;
        public string Name;
    }

    public class GameServer
    {
        private TcpListener listener;
        private readonly List<Player> players = new List<Player>();
        private readonly byte[] scratch = new byte[1024];

        public void Begin(int port)
        {
            if (listener != null)
                return;
            listener = new TcpListener(IPAddress.Any, port);
            listener.Start(); //~ TCP3004
            listener.BeginAcceptTcpClient(OnClient, null);
        }

        private void OnClient(IAsyncResult ar)
        {
            TcpClient client = listener.EndAcceptTcpClient(ar);
            lock (players)
                players.Add(new Player { Client = client, Stream = client.GetStream() });
            listener.BeginAcceptTcpClient(OnClient, null);
        }

        public void Update()
        {
            lock (players)
            {
                for (int i = players.Count - 1; i >= 0; i--)
                {
                    Player p = players[i];
                    if (!IsAlive(p.Client))
                    {
                        p.Client.Close();
                        players.RemoveAt(i);
                        continue;
                    }
                    if (p.Stream.DataAvailable)
                    {
                        int n = p.Stream.Read(scratch, 0, scratch.Length);
                        Console.WriteLine("{0}: {1}", p.Name, n);
                    }
                }
            }
        }

        private static bool IsAlive(TcpClient c)
        {
            return !(c.Client.Poll(0, SelectMode.SelectRead) && c.Client.Available == 0);
        }

        public void End()
        {
            listener.Stop();
            lock (players)
            {
                foreach (Player p in players)
                    p.Client.Close();
                players.Clear();
            }
        }
    }
}
