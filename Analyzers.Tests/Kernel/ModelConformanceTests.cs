using TcpLint.Lifecycle;
using TcpLint.Tests.Sockets;
using Xunit.Abstractions;

namespace TcpLint.Tests.Kernel;

/// <summary>The model against the kernel: random calls on both ends of real connections.</summary>
public sealed class ModelConformanceTests(ITestOutputHelper output)
{
    private static readonly int Sequences = FromEnvironment("TCPLINT_SEQUENCES") ?? 2000;

    [LinuxFact]
    public void Random_calls_leave_the_kernel_where_the_model_says()
    {
        var seed = FromEnvironment("TCPLINT_SEED") ?? Random.Shared.Next();
        using var run = new SequenceRun(seed);
        var mismatch = run.Run(Sequences);
        output.WriteLine(
            $"seed {seed}: {run.Sequences} sequences, {run.Checks} comparisons, mean set size {run.MeanSetSize:F2} of {TcpStates.All.Count}, " +
            $"{run.Taken.Count} of {TcpLifecycle.Rfc9293.Rows.Count} transitions");
        Assert.True(mismatch is null, $"seed {seed} (TCPLINT_SEED), {mismatch}");

        // What was predicted and never seen is either explained or too much.
        foreach (var (set, observed) in run.Sets)
        {
            var unseen = (set & ~observed).Select(state => (State: state, Reason: ReasonNotObserved(set, state))).ToList();
            output.WriteLine($"the set {set}: observed {observed}{string.Concat(unseen.Select(s => $"; not {s.State.WireName()}, {s.Reason}"))}");
            Assert.DoesNotContain(unseen, state => state.Reason is null);
        }

        var rows = TcpLifecycle.Rfc9293.Rows;
        foreach (var reason in rows.Except(run.Taken).GroupBy(UnreachedTransitions.ReasonFor))
            output.WriteLine($"{reason.Count()} not taken, {reason.Key}: {string.Join("; ", reason.Select(Name))}");
        Assert.Empty(rows.Except(run.Taken).Where(row => UnreachedTransitions.ReasonFor(row) is null).Select(Name));
        Assert.Empty(run.Taken.Where(row => UnreachedTransitions.ReasonFor(row) is not null).Select(Name));
    }

    private static int? FromEnvironment(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var given) ? given : null;

    private static string? ReasonNotObserved(TcpStateSet set, TcpState state) =>
        UnreachedTransitions.Passing.Contains(state) ? $"passes too fast ({nameof(HeldStatesTests)} holds it still)"
        : set.Contains(TcpState.Listen) && state is TcpState.Established or TcpState.CloseWait ? "of the RFC's one socket that listens and then is the connection; the kernel makes a new one"
        : null;

    private static string Name(TcpTransition row) => $"{row.Event.Facts().Name} in {row.From.WireName()}{(row.Throws ? " throws" : "")}";
}
