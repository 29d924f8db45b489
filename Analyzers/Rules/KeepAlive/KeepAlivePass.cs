using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Options;

namespace TcpLint.Rules.KeepAlive;

/// <summary>Asks the rules about keepalive and timeouts of one member of a type. What sets no option and opens nothing costs a look.</summary>
internal sealed class KeepAlivePass
{
    private static readonly ImmutableArray<ISettingRule> s_rules = ImmutableArray.Create<ISettingRule>(new KeepAliveInvalid(), new KeepAliveOnDefaults(), new TimeoutIgnored());

    private readonly SourceCode _code;
    private readonly PossibleValues _values;
    private readonly AnalyzerConfigOptionsProvider _options;

    public KeepAlivePass(FlowContext context, AnalyzerConfigOptionsProvider options)
    {
        _code = context.Code;
        _values = context.Values;
        _options = options;
    }

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = s_rules.Select(r => r.Descriptor).Append(DeadPeerUndetected.Descriptor).ToImmutableArray();

    /// <summary>The findings in a member.</summary>
    /// <param name="blocks">Its operations as they are written.</param>
    public IEnumerable<Diagnostic> Ask(IEnumerable<IOperation> blocks)
    {
        var findings = new List<Diagnostic>();
        var deadPeer = new DeadPeerUndetected(_code, _values);
        foreach (var operation in blocks.SelectMany(b => b.WithDescendants()))
        {
            if (OptionSetting.Of(operation, _code.Context.Types, _values) is { } option)
            {
                var setting = new SocketSetting(operation, option, _code, _values, new FileOptions(_options, operation.Syntax.SyntaxTree));
                findings.AddRange(s_rules.SelectMany(r => r.Ask(setting)));
            }
            else if (deadPeer.Ask(operation, new FileOptions(_options, operation.Syntax.SyntaxTree)) is { } finding)
            {
                findings.Add(finding);
            }
            else if (operation is IInvocationOperation or IInvalidOperation)
            {
                findings.AddRange(KeepAliveUnits.InArguments(operation, _code, _values));
            }
        }

        return findings.GroupBy(f => (f.Id, f.Location)).Select(g => g.First());
    }
}
