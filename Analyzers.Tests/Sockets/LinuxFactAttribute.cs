namespace TcpLint.Tests.Sockets;

/// <summary>A test of what the Linux kernel does; other systems answer some calls with another error.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "measured on Linux";
    }
}
