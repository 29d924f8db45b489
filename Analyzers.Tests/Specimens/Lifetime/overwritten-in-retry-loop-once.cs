// rules: TCP1001, TCP1002, TCP1003, TCP1005
using System.Net.Sockets;

// Both the first connection and each later one is lost at the same assignment: one defect, one finding.
class Sensor
{
    public async Task ReportAsync(byte[] reading, int count)
    {
        var client = new TcpClient("localhost", 7);
        try
        {
            for (var sent = 0; sent < count; sent++)
            {
                try
                {
                    await client.GetStream().WriteAsync(reading);
                }
                catch (IOException)
                {
                    client = new TcpClient("localhost", 7); //~ TCP1005
                }
            }
        }
        finally
        {
            client.Dispose();
        }
    }
}
