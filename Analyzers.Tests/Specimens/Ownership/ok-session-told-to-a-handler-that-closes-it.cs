// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Session(Socket socket)
{
    private readonly Socket _socket = socket;

    public event Action<Session>? Ended;

    public void Start() => new Thread(Run).Start();

    public void Close() => _socket.Close();

    private void Run()
    {
        var buffer = new byte[64];
        while (_socket.Receive(buffer) > 0)
        {
        }

        Ended?.Invoke(this);
    }
}

internal sealed class Sessions(Socket listener)
{
    private readonly List<Session> _all = [];

    public void Run()
    {
        while (true)
        {
            var session = new Session(listener.Accept());
            session.Ended += OnEnded;
            lock (_all)
                _all.Add(session);
            session.Start();
        }
    }

    public void Stop()
    {
        lock (_all)
        {
            foreach (Session session in _all)
                session.Close();
        }
    }

    private void OnEnded(Session session)
    {
        lock (_all)
            _all.Remove(session);
        session.Close();
    }
}
