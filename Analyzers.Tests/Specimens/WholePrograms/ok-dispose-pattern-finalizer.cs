using System.Net;
using System.Net.Sockets;

namespace Old
{
    public class Printer : IDisposable
    {
        private Socket socket;
        private bool disposed;

        public Printer(string address)
        {
            Socket s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                s.SendTimeout = 2000;
                s.Connect(IPAddress.Parse(address), 9100);
            }
            catch
            {
                s.Close();
                throw;
            }
            socket = s;
        }

        ~Printer()
        {
            Dispose(false);
        }

        public void Print(byte[] data)
        {
            if (disposed) throw new ObjectDisposedException("Printer");
            int sent = 0;
            while (sent < data.Length)
                sent += socket.Send(data, sent, data.Length - sent, SocketFlags.None);
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (disposed) return;
            disposed = true;
            if (disposing && socket != null)
            {
                socket.Close();
                socket = null;
            }
        }
    }
}
