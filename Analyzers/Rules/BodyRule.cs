using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules;

/// <summary>A rule about the code of one body.</summary>
internal interface IBodyRule
{
    DiagnosticDescriptor Descriptor { get; }

    IEnumerable<Diagnostic> Ask(FlowBody body);
}
