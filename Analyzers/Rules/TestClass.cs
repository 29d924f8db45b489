using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Rules;

/// <summary>Classes that a framework for tests or benchmarks runs: xunit, NUnit, MSTest, BenchmarkDotNet.</summary>
internal static class TestClass
{
    private static readonly HashSet<string> s_attributes = new(StringComparer.Ordinal)
    {
        "Fact", "Theory", "Test", "TestCase", "TestCaseSource", "TestMethod", "DataTestMethod", "SetUp", "TearDown", "OneTimeSetUp", "OneTimeTearDown",
        "TestInitialize", "TestCleanup", "ClassInitialize", "ClassCleanup", "Benchmark", "GlobalSetup", "GlobalCleanup",
    };

    /// <summary>Whether a place lies in a class with a method that such a framework calls. Told by the names of attributes, since a project's own derive from them.</summary>
    public static bool IsAround(Location place)
    {
        var node = place.SourceTree?.GetRoot().FindNode(place.SourceSpan);
        return node?.Ancestors().OfType<TypeDeclarationSyntax>().Any(type => type.Members.OfType<MethodDeclarationSyntax>().SelectMany(m => m.AttributeLists).SelectMany(l => l.Attributes).Any(IsOfTest)) == true;
    }

    private static bool IsOfTest(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString();
        name = name.Substring(name.LastIndexOf('.') + 1);
        if (name.EndsWith("Attribute", StringComparison.Ordinal))
            name = name.Substring(0, name.Length - "Attribute".Length);
        return s_attributes.Contains(name) || name.EndsWith("Fact", StringComparison.Ordinal) || name.EndsWith("Theory", StringComparison.Ordinal);
    }
}
