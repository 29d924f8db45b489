using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>What members of .NET do with the end of a stream: which of them tell others, and what they make of nothing.</summary>
internal static class EndEffects
{
    /// <summary>Members that wake somebody who waits, or stop somebody who works.</summary>
    private static readonly HashSet<string> s_signals = new()
    {
        "SetResult", "TrySetResult", "SetException", "TrySetException", "SetCanceled", "TrySetCanceled", "Cancel", "CancelAsync", "CancelAfter", "Set", "Release",
        "Complete", "TryComplete", "CompleteAdding", "Pulse", "PulseAll", "Post", "SignalAndWait", "Signal", "Abort", "Interrupt", "BeginInvoke", "OnNext", "OnCompleted", "OnError",
    };

    /// <summary>Types whose members take null without a word.</summary>
    private static readonly HashSet<string> s_lenient = new() { "Console", "String", "StringBuilder", "Debug", "Trace", "Object", "Interlocked", "Volatile", "Path" };

    public static bool IsFramework(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space is { Name: "System" };
    }

    /// <summary>Whether it only writes a log.</summary>
    public static bool IsLogging(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return type.Name.Contains("Log") || type.Name is "Console" or "Trace" or "Debug" || method.ContainingNamespace.ToDisplayString().Contains("Logging");
    }

    /// <summary>Whether a delegate is one that writes a log, by its name.</summary>
    public static bool IsLogging(IOperation? holder) => holder is IMemberReferenceOperation { Member: { } member } && (member.Name.Contains("Log") || member.ContainingType.Name.Contains("Log"));

    /// <summary>Words in the names of methods that end something.</summary>
    private static readonly string[] s_endings =
    {
        "Close", "Dispos", "Disconnect", "Stop", "Abort", "Shutdown", "ShutDown", "Kill", "Drop", "Clean", "Terminate", "Exit", "Cancel", "Fail", "Exception", "Kick",
    };

    /// <summary>Whether a method that is not there would end something, by its name.</summary>
    public static bool EndsByName(string name) => s_endings.Any(name.Contains);

    /// <summary>Words in the names of methods that refuse what is wrong.</summary>
    private static readonly string[] s_refusals = { "Assert", "NotEqual", "Throw", "Ensure", "Verify", "Validate", "Require", "Check", "Guard", "Expect" };

    /// <summary>Whether a call that does not bind would refuse a zero, by the text of what is called.</summary>
    public static bool RefusesByName(string called) => s_refusals.Any(called.Contains);

    /// <summary>Whether a call that does not bind only writes a log, by the text of what is called: <c>_logger.Warn</c>, <c>Trace.WriteLine</c>, <c>LogError</c>.</summary>
    public static bool IsLoggingByName(string called)
    {
        var words = called.Split('.', '?', '(');
        return words[words.Length - 1].StartsWith("Log", System.StringComparison.Ordinal) && !words[words.Length - 1].StartsWith("LogO", System.StringComparison.Ordinal)
            || words.Take(words.Length - 1).Any(IsLog);
    }

    /// <summary>Whether something is a log by its name.</summary>
    private static bool IsLog(string name) =>
        name.TrimStart('_') is "Console" or "log" or "Log" or "trace" or "tracer" || name.Contains("Log") || name.Contains("logg") || name.StartsWith("Debug", System.StringComparison.Ordinal) || name.StartsWith("Trace", System.StringComparison.Ordinal);

    public static bool Signals(IMethodSymbol method) => s_signals.Contains(method.Name);

    public static bool EndsProgram(IMethodSymbol method) =>
        method is { Name: "Exit" or "FailFast", ContainingType.Name: "Environment" or "Application" };

    /// <summary>Whether a value of the type is content: text, bytes, a part of them.</summary>
    public static bool IsContent(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol
        || type.Name is "Memory" or "ReadOnlyMemory" or "Span" or "ReadOnlySpan" or "ArraySegment" or "ReadOnlySequence" or "IEnumerable";

    /// <summary>Whether a call yields what is left when as many elements as its only number says are skipped.</summary>
    public static bool SkipsAtStart(IMethodSymbol method) =>
        method.Name is "Slice" or "Substring" or "AsMemory" or "AsSpan" or "Skip" && method.Parameters.Count(p => p.Type.SpecialType == SpecialType.System_Int32) == 1;

    /// <summary>What a test of nothing says; null when it is not known.</summary>
    public static Value? OfEmpty(IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments)
    {
        if (method.Name is "IsNullOrEmpty" or "IsNullOrWhiteSpace" && arguments.Count == 1)
            return arguments[0].Kind switch
            {
                ValueKind.Empty or ValueKind.Null => Value.True,
                ValueKind.Text when method.Name == "IsNullOrEmpty" => Value.False,
                _ => Value.Unknown,
            };
        if (receiver.Kind != ValueKind.Empty)
            return null;
        return method.Name switch
        {
            "Contains" or "StartsWith" or "EndsWith" or "Equals" when arguments.Count > 0 && arguments[0].Kind is ValueKind.Text => Value.False,
            "Contains" when method.ContainingType.SpecialType == SpecialType.System_String && method.Parameters[0].Type.SpecialType == SpecialType.System_Char => Value.False,
            "IndexOf" or "LastIndexOf" or "IndexOfAny" when arguments.Count > 0 && arguments[0].Kind != ValueKind.Empty => Value.Of(-1),
            "Any" when arguments.Count <= 1 => Value.False,
            "MoveNext" => Value.False,
            "GetEnumerator" => Value.Empty,
            "GetPosition" => Value.Unknown,
            _ => null,
        };
    }

    /// <summary>Whether a call throws for what it gets: null where it asks for an object, no bytes where it asks for a number.</summary>
    public static bool Refuses(IMethodSymbol method, IEnumerable<Value> arguments) =>
        arguments.Any(a => a.Kind == ValueKind.Null) && !s_lenient.Contains(method.ContainingType.Name) && !method.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", System.StringComparison.Ordinal) && method.ContainingType.Name is not ("TextWriter" or "StreamWriter")
        || arguments.Any(a => a.Kind == ValueKind.Empty) && method.ReturnType.SpecialType is not (SpecialType.System_Void or SpecialType.System_Boolean) && !method.ReturnType.IsTask() && !IsContent(method.ReturnType)
            && method.ContainingType.Name is not ("StringBuilder" or "Console" or "Encoding");
}
