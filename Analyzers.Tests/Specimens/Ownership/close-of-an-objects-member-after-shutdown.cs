// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class Caller
{
    public required Socket Line { get; init; }

    public string Name { get; set; } = "";
}

sealed class Switchboard
{
    private readonly List<Caller> _callers = [];
    private Caller? _last;

    public void HangUp(Caller caller)
    {
        _callers.Remove(caller);
        caller.Line.Shutdown(SocketShutdown.Both); //~ TCP1009
        caller.Line.Close();
    }

    public void HangUpOn(IAsyncResult result)
    {
        var caller = (Caller)result.AsyncState!;
        caller.Line.Shutdown(SocketShutdown.Send); //~ TCP1009
        caller.Line.Dispose();
    }

    public void HangUpLast()
    {
        if (_last == null)
            return;
        _last.Line.Shutdown(SocketShutdown.Both); //~ TCP1009
        _last.Line.Close();
    }
}
