using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace TcpLint.Rules.Listeners;

/// <summary>A rule about a listener and the options that it gets, wherever in its type these stand.</summary>
internal interface IListenerRule
{
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>All findings about the listener, those in other bodies included.</summary>
    IEnumerable<Diagnostic> Ask(ListenerStory story);
}
