using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Sockets;

/// <summary>What a call outside the socket API does with the delegates and connections that it is given.</summary>
internal enum HandlerRole : byte
{
    /// <summary>Unknown: it may keep what it gets.</summary>
    None,

    /// <summary>Runs the delegate in its own time; an exception in it reaches nobody here: <c>Task.Run</c>, <c>new Thread</c>.</summary>
    Starts,

    /// <summary>Runs the delegate in its own time and gives it the task before it: <c>ContinueWith</c>.</summary>
    Continues,

    /// <summary>Runs the delegate before it returns: <c>Parallel.ForEach</c>, <c>List.ForEach</c>.</summary>
    Runs,

    /// <summary>Looks at its arguments and keeps none: <c>ReferenceEquals</c>, <c>ArgumentNullException.ThrowIfNull</c>.</summary>
    Looks,

    /// <summary>Its result is the receiver, or what the receiver will yield: <c>ConfigureAwait</c>, <c>AsTask</c>, <c>GetAwaiter</c>.</summary>
    Passes,

    /// <summary>Waits for the task and yields its result: <c>Result</c>, <c>GetResult</c>.</summary>
    Yields,

    /// <summary>Waits for tasks without yielding a result: <c>Task.Wait</c>, <c>Task.WhenAny</c>.</summary>
    Waits,

    /// <summary>Makes a task of a Begin and End pair: <c>TaskFactory.FromAsync</c>.</summary>
    Adapts,

    /// <summary>Runs the delegate when something happens, until what it returns or makes is disposed: <c>CancellationToken.Register</c>, <c>new Timer</c>.</summary>
    Watches,

    /// <summary>Puts the second argument where the first stands and returns what stood there: <c>Interlocked.Exchange</c>.</summary>
    Swaps,
}

/// <summary>The members of .NET that run code for their caller, or pass on what they get.</summary>
internal static class HandlerApi
{
    private static readonly Dictionary<string, HandlerRole> Roles = new()
    {
        ["System.Threading.Tasks.Task.Run"] = HandlerRole.Starts,
        ["System.Threading.Tasks.Task.#ctor"] = HandlerRole.Starts,
        ["System.Threading.Tasks.TaskFactory.StartNew"] = HandlerRole.Starts,
        ["System.Threading.ThreadPool.QueueUserWorkItem"] = HandlerRole.Starts,
        ["System.Threading.ThreadPool.UnsafeQueueUserWorkItem"] = HandlerRole.Starts,
        ["System.Threading.Thread.#ctor"] = HandlerRole.Starts,
        ["System.Threading.Thread.Start"] = HandlerRole.Starts,
        ["System.Threading.Tasks.Task.ContinueWith"] = HandlerRole.Continues,
        ["System.Threading.Tasks.Task.Dispose"] = HandlerRole.Looks,
        ["System.Threading.Tasks.Parallel.ForEach"] = HandlerRole.Runs,
        ["System.Threading.Tasks.Parallel.For"] = HandlerRole.Runs,
        ["System.Threading.Tasks.Parallel.Invoke"] = HandlerRole.Runs,
        ["System.Collections.Generic.List.ForEach"] = HandlerRole.Runs,
        ["System.Array.ForEach"] = HandlerRole.Runs,

        ["System.Object.ReferenceEquals"] = HandlerRole.Looks,
        ["System.Object.Equals"] = HandlerRole.Looks,
        ["System.Object.GetHashCode"] = HandlerRole.Looks,
        ["System.Object.GetType"] = HandlerRole.Looks,
        ["System.Object.ToString"] = HandlerRole.Looks,
        ["System.ArgumentNullException.ThrowIfNull"] = HandlerRole.Looks,
        ["System.ObjectDisposedException.ThrowIf"] = HandlerRole.Looks,
        ["System.GC.KeepAlive"] = HandlerRole.Looks,
        ["System.GC.SuppressFinalize"] = HandlerRole.Looks,
        ["System.Diagnostics.Debug.Assert"] = HandlerRole.Looks,
        ["System.Threading.Monitor.Enter"] = HandlerRole.Looks,
        ["System.Threading.Monitor.TryEnter"] = HandlerRole.Looks,
        ["System.Threading.Monitor.Exit"] = HandlerRole.Looks,
        ["System.Net.Sockets.Socket.Select"] = HandlerRole.Looks,
        ["System.String.Format"] = HandlerRole.Looks,
        ["System.String.Concat"] = HandlerRole.Looks,
        ["System.Text.StringBuilder.Append"] = HandlerRole.Looks,
        ["System.Text.StringBuilder.AppendFormat"] = HandlerRole.Looks,
        ["System.Console.Write"] = HandlerRole.Looks,
        ["System.Console.WriteLine"] = HandlerRole.Looks,
        ["System.IO.TextWriter.Write"] = HandlerRole.Looks,
        ["System.IO.TextWriter.WriteLine"] = HandlerRole.Looks,
        ["System.Diagnostics.Debug.Write"] = HandlerRole.Looks,
        ["System.Diagnostics.Debug.WriteLine"] = HandlerRole.Looks,
        ["System.Diagnostics.Trace.Write"] = HandlerRole.Looks,
        ["System.Diagnostics.Trace.WriteLine"] = HandlerRole.Looks,
        ["System.Diagnostics.Trace.TraceInformation"] = HandlerRole.Looks,
        ["System.Diagnostics.Trace.TraceWarning"] = HandlerRole.Looks,
        ["System.Diagnostics.Trace.TraceError"] = HandlerRole.Looks,

        ["System.Threading.Tasks.Task.ConfigureAwait"] = HandlerRole.Passes,
        ["System.Threading.Tasks.ValueTask.ConfigureAwait"] = HandlerRole.Passes,
        ["System.Threading.Tasks.ValueTask.AsTask"] = HandlerRole.Passes,
        ["System.Threading.Tasks.ValueTask.Preserve"] = HandlerRole.Passes,
        ["System.Threading.Tasks.Task.GetAwaiter"] = HandlerRole.Passes,
        ["System.Threading.Tasks.ValueTask.GetAwaiter"] = HandlerRole.Passes,
        ["System.Runtime.CompilerServices.ConfiguredTaskAwaitable.GetAwaiter"] = HandlerRole.Passes,
        ["System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.GetAwaiter"] = HandlerRole.Passes,
        ["System.Threading.Tasks.Task.WaitAsync"] = HandlerRole.Passes,
        ["System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait"] = HandlerRole.Passes,
        ["System.Threading.Volatile.Read"] = HandlerRole.Passes,
        ["System.Nullable.GetValueOrDefault"] = HandlerRole.Passes,

        ["System.Threading.Tasks.Task.Result"] = HandlerRole.Yields,
        ["System.Threading.Tasks.ValueTask.Result"] = HandlerRole.Yields,
        ["System.Runtime.CompilerServices.TaskAwaiter.GetResult"] = HandlerRole.Yields,
        ["System.Runtime.CompilerServices.ValueTaskAwaiter.GetResult"] = HandlerRole.Yields,
        ["System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter.GetResult"] = HandlerRole.Yields,
        ["System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter.GetResult"] = HandlerRole.Yields,

        ["System.Threading.Tasks.Task.Wait"] = HandlerRole.Waits,
        ["System.Threading.Tasks.Task.WhenAny"] = HandlerRole.Waits,
        ["System.Threading.Tasks.Task.WhenAll"] = HandlerRole.Waits,
        ["System.Threading.Tasks.Task.WaitAny"] = HandlerRole.Waits,
        ["System.Threading.Tasks.Task.WaitAll"] = HandlerRole.Waits,

        ["System.Threading.Tasks.TaskFactory.FromAsync"] = HandlerRole.Adapts,

        ["System.Threading.CancellationToken.Register"] = HandlerRole.Watches,
        ["System.Threading.CancellationToken.UnsafeRegister"] = HandlerRole.Watches,
        ["System.Threading.Timer.#ctor"] = HandlerRole.Watches,

        ["System.Threading.Interlocked.Exchange"] = HandlerRole.Swaps,
    };

    /// <summary>The members that have a role.</summary>
    public static IReadOnlyCollection<string> Members => Roles.Keys;

    private static readonly HashSet<string> Names = new(Roles.Keys.Select(member => member.Substring(member.LastIndexOf('.') + 1)).Select(name => name == "#ctor" ? ".ctor" : name));

    /// <summary>What helpers are called that do not let the exception of a task through.</summary>
    private static readonly string[] Swallowing = { "Forget", "Ignore", "NoThrow", "Quiet", "Safe", "Silent", "Suppress", "Swallow", "Try", "When" };

    /// <summary>Whether a helper that gets a task may keep its exception to itself, by its name.</summary>
    public static bool MaySwallow(string name) => Swallowing.Any(word => name.IndexOf(word, System.StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether some member of this name has a role; a constructor is <c>.ctor</c>.</summary>
    public static bool IsNamed(string name) => Names.Contains(name);

    /// <summary>The role of a member, named <c>Namespace.Type.Member</c> without generic arity; a constructor is <c>#ctor</c>.</summary>
    public static HandlerRole RoleOf(string member) => Roles.TryGetValue(member, out var role) ? role : HandlerRole.None;
}
