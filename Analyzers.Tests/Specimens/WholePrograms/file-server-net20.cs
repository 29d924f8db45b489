using System.Net;
using System.Net.Sockets;
using System.Collections;
using System.Text;

namespace FileServing
{
    public class FileServer
    {
        private Socket listener;
        private Hashtable files = new Hashtable();
        private volatile bool stopping;

        public FileServer(int port)
        {
            listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                listener.Bind(new IPEndPoint(IPAddress.Any, port)); //~ TCP3004
                listener.Listen(10); //~ TCP3005
            }
            catch (SocketException)
            {
                listener.Close();
                throw;
            }
        }

        public void Add(string name, byte[] content)
        {
            lock (files)
            {
                files[name] = content;
            }
        }

        public void Run()
        {
            while (!stopping)
            {
                Socket client;
                try
                {
                    client = listener.Accept();
                }
                catch (SocketException)
                {
                    return;
                }
                ThreadPool.QueueUserWorkItem(new WaitCallback(Answer), client);
            }
        }

        private void Answer(object state)
        {
            Socket client = (Socket)state;
            try
            {
                byte[] request = new byte[256];
                int n = client.Receive(request);
                if (n > 0)
                {
                    byte[] content = Find(Encoding.ASCII.GetString(request, 0, n).Trim());
                    if (content != null)
                        client.Send(content);
                }
                client.Shutdown(SocketShutdown.Both);
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.ErrorCode);
            }
            finally
            {
                client.Close(); //~ TCP4001
            }
        }

        private byte[] Find(string name)
        {
            lock (files)
            {
                return (byte[])files[name];
            }
        }

        public void Stop()
        {
            stopping = true;
            listener.Shutdown(SocketShutdown.Both); //~ TCP1009
            listener.Close();
        }
    }
}
