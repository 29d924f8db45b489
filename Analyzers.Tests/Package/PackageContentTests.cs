using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using TcpLint.Testing;

namespace TcpLint.Tests.Package;

/// <summary>What is in the package, and what it asks of those who install it.</summary>
[Collection("Package")]
public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Entries_are_those_approved()
    {
        var approved = File.ReadAllLines(Path.Combine(BuildPaths.ProjectDirectory, "Package", "approved-entries.txt"));
        Assert.Equal(approved, package.Entries());
    }

    [Fact]
    public void It_is_a_development_dependency_and_depends_on_nothing()
    {
        var nuspec = XDocument.Load(new MemoryStream(package.Read("TcpLint.nuspec"))).Root!;
        var metadata = nuspec.Elements().Single().Elements().ToDictionary(e => e.Name.LocalName);
        Assert.Equal("TcpLint", metadata["id"].Value);
        Assert.Equal(package.Version, metadata["version"].Value);
        Assert.Equal("true", metadata["developmentDependency"].Value);
        Assert.Equal("MIT", metadata["license"].Value);
        Assert.Equal("README.md", metadata["readme"].Value);
        Assert.DoesNotContain("dependencies", metadata.Keys);
        Assert.DoesNotContain("frameworkReferences", metadata.Keys);
    }

    /// <summary>A reference that the host's compiler lacks, or has older, makes it drop the analyzer with no more than a warning.</summary>
    [Theory]
    [InlineData("TcpLint.Analyzers", "netstandard 2.0", "Microsoft.CodeAnalysis 4.3", "Microsoft.CodeAnalysis.CSharp 4.3", "System.Collections.Immutable 6.0")]
    [InlineData("TcpLint.CodeFixes", "netstandard 2.0", "Microsoft.CodeAnalysis 4.5", "Microsoft.CodeAnalysis.CSharp 4.5", "System.Collections.Immutable 6.0",
        "Microsoft.CodeAnalysis.Workspaces 4.5", "Microsoft.CodeAnalysis.CSharp.Workspaces 4.5", "TcpLint.Analyzers")]
    public void Assemblies_reference_only_what_every_host_has(string assembly, params string[] allowed)
    {
        using var file = new PEReader(new MemoryStream(package.Read($"analyzers/dotnet/cs/{assembly}.dll")));
        var metadata = file.GetMetadataReader();
        var references = metadata.AssemblyReferences
            .Select(handle => metadata.GetAssemblyReference(handle))
            .Select(reference => (Name: metadata.GetString(reference.Name), reference.Version))
            .Select(reference => reference.Name.StartsWith("TcpLint", StringComparison.Ordinal) ? reference.Name : $"{reference.Name} {reference.Version.ToString(2)}")
            .ToList();
        Assert.Contains("netstandard 2.0", references);
        Assert.Empty(references.Except(allowed));
    }
}
