using System;
using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Sockets;

/// <summary>How loggers and their methods are called: what only writes a log keeps nothing.</summary>
internal static class LogApi
{
    private static readonly HashSet<string> Holders = new(StringComparer.OrdinalIgnoreCase) { "log", "logger", "logging", "trace", "tracer", "debug", "console" };

    private static readonly string[] Levels = { "Log", "Trace", "Debug", "Verbose", "Info", "Notice", "Warn", "Error", "Fatal", "Critical", "Write" };

    /// <summary>Whether a variable or a type of that name is a logger: <c>_log</c>, <c>s_logger</c>, <c>ILogger</c>, <c>ConnectionLog</c>; not <c>Dialog</c>.</summary>
    public static bool IsLogger(string name)
    {
        var bare = name.StartsWith("s_", StringComparison.Ordinal) || name.StartsWith("m_", StringComparison.Ordinal) ? name.Substring(2) : name.TrimStart('_');
        return Holders.Contains(bare) || bare.EndsWith("Logger", StringComparison.Ordinal) || bare.EndsWith("Log", StringComparison.Ordinal);
    }

    /// <summary>Whether a method of a logger writes a message: <c>LogInformation</c>, <c>WarnFormat</c>; not <c>BeginScope</c>.</summary>
    public static bool IsLevel(string method) => Levels.Any(level => method.StartsWith(level, StringComparison.Ordinal));
}
