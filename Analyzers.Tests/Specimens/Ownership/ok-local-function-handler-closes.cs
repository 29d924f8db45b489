// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace DeviceHub;

internal sealed class SensorGateway(byte[] schedule)
{
    public async Task RunAsync(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient sensor = await listener.AcceptTcpClientAsync(stop);
            _ = ScheduleAsync();

            async Task ScheduleAsync()
            {
                using (sensor)
                {
                    sensor.SendTimeout = 5000;
                    await sensor.GetStream().WriteAsync(schedule, stop);
                }
            }
        }
    }
}
