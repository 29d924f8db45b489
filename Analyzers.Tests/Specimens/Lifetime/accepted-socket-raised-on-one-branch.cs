// rules: TCP1001,TCP1002,TCP1003
// fix: none
using System.Net.Sockets;

public class Door
{
    private int _inside;

    public event Action<Socket>? Entered;

    public void Step(Socket listening, int most)
    {
        var guest = listening.Accept(); //~ TCP1002
        if (_inside < most)
        {
            _inside++;
            Entered?.Invoke(guest);
        }
    }

    public void Greet(Socket listening, Action<Socket>? configure)
    {
        var guest = listening.Accept(); //~ TCP1002
        configure?.Invoke(guest);
    }
}
