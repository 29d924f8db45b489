// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class FrameSource(Socket socket, byte[] frame)
{
    private int _filled;

    public void Run()
    {
        var more = true;
        while (more)
            more = Take(); //~ TCP2001
    }

    public void Fill()
    {
        while (_filled < frame.Length)
            Pump(); //~ TCP2001
    }

    public void Close() => socket.Close();

    private bool Take()
    {
        var count = socket.Receive(frame, 4, SocketFlags.None);
        if (count > 0)
            _filled += count;
        return true;
    }

    private void Pump()
    {
        var count = socket.Receive(frame, _filled, frame.Length - _filled, SocketFlags.None);
        if (count > 0)
            _filled += count;
    }
}
