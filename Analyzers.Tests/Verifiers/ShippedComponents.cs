using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TcpLint.Testing;

/// <summary>Every analyzer and every fix that the package ships, found as a host finds them: by looking into the assemblies.</summary>
internal static class ShippedComponents
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = InstancesOf<DiagnosticAnalyzer>("TcpLint.Analyzers");
    public static ImmutableArray<CodeFixProvider> Fixes { get; } = InstancesOf<CodeFixProvider>("TcpLint.CodeFixes");

    /// <summary>The ids that the analyzers can report.</summary>
    public static ImmutableHashSet<string> Rules { get; } = [.. Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id)];

    private static ImmutableArray<T> InstancesOf<T>(string assembly) =>
    [
        .. Assembly.Load(assembly).GetTypes()
            .Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
