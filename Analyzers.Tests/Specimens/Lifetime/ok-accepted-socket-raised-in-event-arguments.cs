// rules: TCP1001,TCP1002,TCP1003
// Who raises an event counts on its handlers: that there may be none is no path on which the socket is lost.
using System.Net.Sockets;

public class AcceptedEventArgs(Socket socket) : EventArgs
{
    public Socket Socket => socket;
}

public class Door
{
    public event EventHandler<AcceptedEventArgs>? Accepted;

    public event Action<Socket>? Entered;

    public void Step(Socket listening)
    {
        var guest = listening.Accept();
        Accepted?.Invoke(this, new AcceptedEventArgs(guest));
    }

    public void Enter(Socket listening)
    {
        var guest = listening.Accept();
        var handler = Entered;
        if (handler != null)
            handler(guest);
    }
}
