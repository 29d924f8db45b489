using System;
using System.Net;
using System.Net.Sockets;

public class Client : IDisposable
{
    private readonly EndPoint _endPoint;
    private SocketAsyncEventArgs _connecting;

    public Client(EndPoint endPoint)
    {
        _endPoint = endPoint;
    }

    public Socket Socket { get; private set; }

    public bool IsConnecting { get; private set; }

    public bool IsConnected { get; private set; }

    protected virtual Socket CreateSocket() => new Socket(_endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);

    public virtual bool ConnectAsync()
    {
        if (IsConnected || IsConnecting)
            return false;
        _connecting = new SocketAsyncEventArgs { RemoteEndPoint = _endPoint };
        _connecting.Completed += Completed;
        Socket = CreateSocket(); //~ TCP1005
        IsConnecting = true;
        if (!Socket.ConnectAsync(_connecting))
            Connected(_connecting);
        return true;
    }

    public virtual bool Disconnect()
    {
        if (!IsConnected && !IsConnecting)
            return false;
        if (IsConnecting)
            Socket.CancelConnectAsync(_connecting);
        try
        {
            try
            {
                Socket.Shutdown(SocketShutdown.Both);
            }
            catch (SocketException)
            {
            }

            Socket.Close();
        }
        catch (ObjectDisposedException)
        {
        }

        IsConnected = false;
        return true;
    }

    private void Completed(object sender, SocketAsyncEventArgs e) => Connected(e);

    private void Connected(SocketAsyncEventArgs e)
    {
        IsConnecting = false;
        if (e.SocketError == SocketError.Success)
        {
            IsConnected = true;
            OnConnected();
        }
        else
        {
            OnDisconnected();
        }
    }

    protected virtual void OnConnected()
    {
    }

    protected virtual void OnDisconnected()
    {
    }

    public void Dispose() => Disconnect();
}
