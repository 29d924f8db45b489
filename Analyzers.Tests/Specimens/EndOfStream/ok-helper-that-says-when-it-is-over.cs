// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class FrameSource(Socket socket, byte[] frame)
{
    private int _filled;
    private bool _over;

    public void Run()
    {
        var more = true;
        while (more)
            more = Take();
    }

    public void Fill()
    {
        while (_filled < frame.Length && !_over)
            Pump();
    }

    public void FillOrFail()
    {
        while (_filled < frame.Length)
            PumpOrFail();
    }

    public void Close() => socket.Close();

    private bool Take()
    {
        var count = socket.Receive(frame, 4, SocketFlags.None);
        if (count > 0)
            _filled += count;
        return count > 0;
    }

    private void Pump()
    {
        var count = socket.Receive(frame, _filled, frame.Length - _filled, SocketFlags.None);
        _over = count == 0;
        _filled += count;
    }

    private void PumpOrFail()
    {
        var count = socket.Receive(frame, _filled, frame.Length - _filled, SocketFlags.None);
        if (count == 0)
            throw new IOException("closed by the peer");
        _filled += count;
    }
}
