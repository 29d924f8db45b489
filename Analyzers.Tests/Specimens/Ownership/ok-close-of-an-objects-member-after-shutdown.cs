// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class Caller
{
    public required Socket Line { get; init; }

    public string Name { get; set; } = "";

    public void Drop() => Line.Dispose();
}

sealed class Switchboard
{
    private Caller? _last;

    public void HangUp(Caller caller)
    {
        try
        {
            caller.Line.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
        }

        caller.Line.Close();
    }

    public void HangUpLast()
    {
        if (_last == null)
            return;
        try
        {
            _last.Line.Shutdown(SocketShutdown.Both);
            _last.Line.Close();
        }
        catch (SocketException)
        {
            _last.Drop();
        }
    }

    /// <summary>Shuts one caller down and closes another.</summary>
    public void Swap(Caller caller, Caller other)
    {
        caller.Line.Shutdown(SocketShutdown.Send);
        other.Line.Close();
    }
}
