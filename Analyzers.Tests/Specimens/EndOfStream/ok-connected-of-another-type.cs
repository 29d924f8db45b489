// rules: TCP2001,TCP2002,TCP2003
sealed class RadioLink
{
    public bool Connected { get; private set; } = true;

    public int Receive(byte[] frame)
    {
        Connected = frame.Length > 0;
        return frame.Length;
    }
}

static class RadioMonitor
{
    public static async Task WatchAsync(RadioLink radio, byte[] frame)
    {
        while (radio.Connected)
        {
            int n = radio.Receive(frame);
            Console.WriteLine($"{n} bytes over the air");
            await Task.Delay(1000);
        }
    }
}
