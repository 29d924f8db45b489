// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;

class SensorHub
{
    private long _bytes;

    public void Take(Socket listener)
    {
        Socket sensor = listener.Accept(); //~ TCP1001
        ThreadPool.QueueUserWorkItem(_ =>
        {
            var sample = new byte[64];
            int n;
            while ((n = sensor.Receive(sample)) > 0)
                Interlocked.Add(ref _bytes, n);
        });
    }
}
