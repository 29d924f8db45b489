using System;
using System.Collections.Generic;

namespace TcpLint.Flow;

/// <summary>The connections that were followed through one body, so that several rules, and several callers, ask of one walk.</summary>
internal sealed class FlowRuns
{
    private readonly Dictionary<object, FlowRun> _runs = new();

    /// <param name="key">What tells the run from others in the same body.</param>
    /// <param name="create">Makes it, if there is none; also where the known one is at work further up the stack.</param>
    public FlowRun Get(object key, Func<FlowRun> create)
    {
        if (!_runs.TryGetValue(key, out var run) || run.IsProvisional)
            _runs[key] = run = create();
        return run.IsAtWork ? create() : run;
    }
}
