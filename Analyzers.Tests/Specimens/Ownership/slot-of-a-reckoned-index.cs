// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class Slots
{
    private readonly Socket[] _slots = new Socket[16];

    public void Put(int index, Socket listener)
    {
        _slots[index & 15] = listener.Accept(); //~ TCP1008
    }

    public void CloseAll()
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            _slots[i]?.Close();
            _slots[i] = null;
        }
    }
}
