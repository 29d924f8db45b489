// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;

public sealed class PolicyServer(Socket listener)
{
    private readonly ManualResetEvent _accepted = new(false);

    public void Run()
    {
        while (true)
        {
            _accepted.Reset();
            listener.BeginAccept(new AsyncCallback(OnAccept), null);
            _accepted.WaitOne();
        }
    }

    private void OnAccept(IAsyncResult result)
    {
        _accepted.Set();
        var client = listener.EndAccept(result);
        var request = new byte[32];
        client.Receive(request);
        client.Send(Encoding.ASCII.GetBytes("<cross-domain-policy/>"));
        client.Shutdown(SocketShutdown.Both);
        client.Close(); //~ TCP4001
    }
}
