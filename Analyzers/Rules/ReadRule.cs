using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules;

/// <summary>A rule about what a program does with the end of a stream.</summary>
internal interface IReadRule
{
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>The finding, or null where the rule has nothing to say.</summary>
    Diagnostic? Ask(EndOfStreamPaths paths);
}
