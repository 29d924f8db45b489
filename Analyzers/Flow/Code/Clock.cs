using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>What reads the time: a loop that asks it ends.</summary>
internal static class Clock
{
    public static bool IsRead(IOperation operation) => operation.WithDescendants().Any(o => o switch
    {
        IPropertyReferenceOperation { Property: { Name: var name, ContainingType.Name: var type } } => type switch
        {
            "DateTime" or "DateTimeOffset" => name is "Now" or "UtcNow" or "Today",
            "Environment" => name is "TickCount" or "TickCount64",
            "Stopwatch" => name.StartsWith("Elapsed", System.StringComparison.Ordinal),
            _ => false,
        },
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType.Name: var type } } => type is "Stopwatch" && name is "GetTimestamp" or "GetElapsedTime" || type is "TimeProvider" || name.Contains("Timeout") || name.Contains("TimedOut") || name.Contains("Expired"),
        _ => false,
    });
}
