using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Flow;
using TcpLint.Options;

namespace TcpLint.Rules;

/// <summary>TCP0001: an option has a value that it cannot have. Once per compilation, without a location: an analyzer does not see where it stands.</summary>
internal static class InvalidOption
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP0001", "Invalid TcpLint option", "'{1}' is not a value of the option {0}: allowed is {2}; {3}",
        Category.Options, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP0001"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static DiagnosticDescriptor Descriptor => s_descriptor;

    public static void Report(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var sources = new HashSet<AnalyzerConfigOptions> { provider.GlobalOptions };
        foreach (var tree in context.Compilation.SyntaxTrees)
            sources.Add(provider.GetOptions(tree));
        foreach (var option in TcpLintOptions.All)
        {
            foreach (var value in sources.Select(s => FileOptions.Written(s, option.Key)).OfType<string>().Distinct().SelectMany(v => Wrong(v, option, context.Compilation)).Distinct())
                context.ReportDiagnostic(Diagnostic.Create(s_descriptor, Location.None, option.Key, value, option.Allowed, Consequence(option)));
        }
    }

    /// <summary>What is not allowed in what is written. Where no source names a socket the lists of methods matter to nobody: they are often those of a neighbouring project.</summary>
    private static IEnumerable<string> Wrong(string value, TcpLintOption option, Compilation compilation)
    {
        if (!option.IsListOfMethods)
            return option.IsAllowed(value) ? Enumerable.Empty<string>() : new[] { value };
        return compilation.SyntaxTrees.Any(SocketMentions.In) ? NamedMethods.Entries(value).Where(e => NamedMethods.Resolve(e, compilation).IsEmpty) : Enumerable.Empty<string>();
    }

    private static string Consequence(TcpLintOption option) => option.IsListOfMethods ? "no method has this name, it is ignored" : $"{option.Default} is used instead";
}
