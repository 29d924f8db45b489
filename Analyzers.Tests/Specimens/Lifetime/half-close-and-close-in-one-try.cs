using System;
using System.Net.Sockets;

public sealed class Leg
{
    private readonly Socket _near;
    private readonly Socket _far;
    private readonly byte[] _buffer = new byte[2048];
    private bool _nearDone;
    private bool _farDone;
    private bool _closed;

    public Leg(Socket near, Socket far)
    {
        _near = near;
        _far = far;
    }

    public void FarReceived(IAsyncResult ar)
    {
        if (_closed)
            return;
        try
        {
            int count = _far.EndReceive(ar);
            if (count > 0)
            {
                _near.BeginSend(_buffer, 0, count, SocketFlags.None, NearSent, null);
            }
            else
            {
                _near.Shutdown(SocketShutdown.Send);
                _nearDone = true;
                CheckClose();
            }
        }
        catch (Exception)
        {
            Close();
        }
    }

    public void NearReceived(IAsyncResult ar)
    {
        _farDone = true;
        CheckClose();
    }

    private void NearSent(IAsyncResult ar)
    {
        _near.EndSend(ar);
    }

    private void CheckClose()
    {
        if (_nearDone && _farDone)
            Close();
    }

    public void Close()
    {
        lock (_buffer)
        {
            if (_closed)
                return;
            _closed = true;
        }

        try
        {
            _near.Shutdown(SocketShutdown.Both); //~ TCP1009
            _near.Close();
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }

        _far.Close();
    }
}
