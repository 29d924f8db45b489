using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Sockets;

/// <summary>When a call lets time pass.</summary>
internal enum PauseKind : byte
{
    None,

    /// <summary>It waits: for a tick, a permit, a person.</summary>
    Always,

    /// <summary>It waits if it is given a time that is not 0.</summary>
    Timed,

    /// <summary>The task that it returns waits, for whoever awaits it.</summary>
    Awaited,
}

/// <summary>The members of .NET that let time pass: a loop with one of them in it does not run as fast as it can.</summary>
internal static class PauseApi
{
    private static readonly Dictionary<string, PauseKind> Kinds = new()
    {
        ["System.Threading.Thread.Sleep"] = PauseKind.Timed,
        ["System.Threading.Thread.Join"] = PauseKind.Timed,
        ["System.Threading.Tasks.Task.Delay"] = PauseKind.Awaited,
        ["System.Threading.Tasks.Task.Wait"] = PauseKind.Timed,
        ["System.Threading.PeriodicTimer.WaitForNextTickAsync"] = PauseKind.Always,
        ["System.Threading.WaitHandle.WaitOne"] = PauseKind.Timed,
        ["System.Threading.WaitHandle.WaitAny"] = PauseKind.Timed,
        ["System.Threading.WaitHandle.WaitAll"] = PauseKind.Timed,
        ["System.Threading.Monitor.Wait"] = PauseKind.Timed,
        ["System.Threading.ManualResetEventSlim.Wait"] = PauseKind.Timed,
        ["System.Threading.SemaphoreSlim.Wait"] = PauseKind.Timed,
        ["System.Threading.SemaphoreSlim.WaitAsync"] = PauseKind.Timed,
        ["System.Threading.CountdownEvent.Wait"] = PauseKind.Timed,
        ["System.Threading.Barrier.SignalAndWait"] = PauseKind.Timed,
        ["System.Threading.SpinWait.SpinUntil"] = PauseKind.Timed,
        ["System.Collections.Concurrent.BlockingCollection.TryTake"] = PauseKind.Timed,
        ["System.Threading.RateLimiting.RateLimiter.AcquireAsync"] = PauseKind.Always,
        ["System.Threading.RateLimiting.RateLimiter.AttemptAcquire"] = PauseKind.Always,
        ["System.Console.Read"] = PauseKind.Always,
        ["System.Console.ReadKey"] = PauseKind.Always,
        ["System.Console.ReadLine"] = PauseKind.Always,
    };

    /// <summary>What code that is not seen is called when it lets time pass.</summary>
    private static readonly string[] Names = ["Delay", "Sleep", "Backoff", "BackOff", "Throttle", "RateLimit"];

    /// <summary>The members that have a kind.</summary>
    public static IReadOnlyCollection<string> Members => Kinds.Keys;

    /// <summary>The kind of a member, named <c>Namespace.Type.Member</c> without generic arity.</summary>
    public static PauseKind KindOf(string member) => Kinds.TryGetValue(member, out var kind) ? kind : PauseKind.None;

    /// <summary>Whether a method of that name, of which nothing else is known, is taken to let time pass.</summary>
    public static bool SaysSo(string name) => Names.Any(name.Contains);
}
