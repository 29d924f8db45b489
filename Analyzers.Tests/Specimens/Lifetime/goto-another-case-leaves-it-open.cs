// rules: TCP1001,TCP1002,TCP1003
using System.Net.Sockets;

class Deep
{
    public void Go(Socket l, int mode, bool flag)
    {
        lock (this)
        {
            checked
            {
                if (flag)
                {
                    switch (mode)
                    {
                        case 1 when l.IsBound:
                        {
                            Socket s = l.Accept(); //~ TCP1002
                            try
                            {
                                if (s.Available > 10)
                                    goto case 2;
                                s.Send("x"u8);
                            }
                            catch (SocketException)
                            {
                                s.Dispose();
                                break;
                            }
                            s.Dispose();
                            break;
                        }
                        case 2:
                            Console.WriteLine("two");
                            break;
                    }
                }
            }
        }
    }
}
