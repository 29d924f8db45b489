using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;

public delegate void Received(byte[] data, int count);

public class Server
{
    private Socket listener;
    public event Received OnReceived;

    public void Start(int port)
    {
        listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.ExclusiveAddressUse = true;
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen(100);
        listener.BeginAccept(new AsyncCallback(Accepted), listener);
    }

    public void Stop()
    {
        listener.Close();
    }

    private void Accepted(IAsyncResult result)
    {
        Socket client = ((Socket)result.AsyncState).EndAccept(result);
        try
        {
            byte[] buffer = new byte[1024];
            for (;;)
            {
                int count = client.Receive(buffer);
                if (count == 0)
                    goto end;
                if (OnReceived != null)
                    OnReceived(buffer, count);
            }
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.ErrorCode);
        }
        finally
        {
            client.Close();
        }

    end:
        lock (this)
        {
            Monitor.PulseAll(this);
        }
    }
}
