using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VerifyCS = TcpLint.Testing.CSharpAnalyzerVerifier<TcpLint.Testing.Tests.DemoAnalyzer, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Testing.Tests;

public class AnalyzerVerifierTests
{
    private const string Marked = "class C { void M() { int {|#0:bad|} = {|#1:1|}; } }";

    private static DiagnosticResult Bad => VerifyCS.Diagnostic("DEMO1");

    [Fact]
    public Task Clean_code() => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int good = 1; } }");

    [Fact]
    public Task A_marked_finding() => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int {|DEMO1:bad|} = 1; } }");

    [Fact]
    public Task A_finding_with_message_and_additional_location() =>
        VerifyCS.VerifyAnalyzerAsync(Marked, Bad.WithLocation(0).WithLocation(1).WithArguments("bad"));

    [Fact]
    public Task A_finding_by_line_and_column() => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int bad; } }", Bad.WithLocation(1, 26));

    [Fact]
    public Task A_finding_by_span() => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int bad; } }", Bad.WithSpan(1, 26, 1, 29));

    [Fact]
    public Task A_compile_error_that_is_expected() => VerifyCS.VerifyAnalyzerAsync("class C { int f = {|CS0103:missing|}; }");

    [Fact]
    public Task A_wrong_span_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync("class C { void M() { {|DEMO1:int bad|} = 1; } }"), "its span differs");

    [Fact]
    public Task A_span_of_the_wrong_length_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int {|DEMO1:bad =|} 1; } }"), "its span differs");

    [Fact]
    public Task A_wrong_message_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync(Marked, Bad.WithLocation(0).WithLocation(1).WithArguments("worse")), "its message differs");

    [Fact]
    public Task A_wrong_severity_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync(Marked, Bad.WithLocation(0).WithLocation(1).WithSeverity(DiagnosticSeverity.Error)), "its severity is Warning");

    [Fact]
    public Task A_missing_finding_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int {|DEMO1:good|} = 1; } }"), "expected but not reported: /0/Test0.cs(1,26)");

    [Fact]
    public Task An_extra_finding_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int bad = 1; } }"), "reported but not expected: /0/Test0.cs(1,26)");

    [Fact]
    public Task The_same_finding_once_is_not_twice() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int {|DEMO1:{|DEMO1:bad|}|} = 1; } }"), "expected but not reported");

    [Fact]
    public Task A_missing_additional_location_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int {|#0:bad|}; } }", Bad.WithLocation(0).WithLocation(0)), "it has 0 additional locations, not 1");

    [Fact]
    public Task An_additional_location_that_is_not_expected_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync(Marked, Bad.WithLocation(0)), "it has 1 additional locations, not 0");

    [Fact]
    public Task A_wrong_additional_location_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync(Marked, Bad.WithLocation(0).WithLocation(0)), "its additional locations differ");

    [Fact]
    public Task A_compile_error_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync("class C { int f = missing; }"), "CS0103");

    [Fact]
    public Task A_crash_of_the_analyzer_fails() => Failure.OfAsync(
        () => VerifyCS.VerifyAnalyzerAsync("class C { void M() { int crash = 1; } }"), "AD0001");

    [Fact]
    public Task A_finding_that_a_config_file_silences() => new CSharpAnalyzerTest<DemoAnalyzer, DefaultVerifier>
    {
        TestCode = "class C { void M() { int bad = 1; } }",
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.DEMO1.severity = none\n") } },
    }.RunAsync();

    [Fact]
    public Task Top_level_statements() => new CSharpAnalyzerTest<DemoAnalyzer, DefaultVerifier>
    {
        TestState = { OutputKind = OutputKind.ConsoleApplication, Sources = { "int {|DEMO1:bad|} = 1;" } },
    }.RunAsync();

    [Fact]
    public Task An_older_language_version() => new CSharpAnalyzerTest<DemoAnalyzer, DefaultVerifier>
    {
        LanguageVersion = LanguageVersion.CSharp7_3,
        TestCode = "class C { void M() { {|CS8370:using|} var s = new System.IO.MemoryStream(); } }",
    }.RunAsync();

    /// <summary>A type that the framework has, and one that it lacks.</summary>
    public static TheoryData<ReferenceAssemblies, string, string> Frameworks => new()
    {
        { ReferenceAssemblies.Net.Net100, "System.TimeProvider", "System.AppDomainManager" },
        { ReferenceAssemblies.Net.Net100Web, "Microsoft.AspNetCore.Http.HttpContext", "System.AppDomainManager" },
        { ReferenceAssemblies.NetStandard.NetStandard20, "System.Net.Sockets.TcpListener", "System.TimeProvider" },
        { ReferenceAssemblies.NetFramework.Net472.Default, "System.AppDomainManager", "System.TimeProvider" },
    };

    [Theory]
    [MemberData(nameof(Frameworks), DisableDiscoveryEnumeration = true)]
    public async Task Each_framework_has_sockets_and_its_own_types(ReferenceAssemblies framework, string present, string absent)
    {
        await Compile(present, framework).RunAsync();
        await Failure.OfAsync(() => Compile(absent, framework).RunAsync(), "CS0234");
    }

    private static CSharpAnalyzerTest<DemoAnalyzer, DefaultVerifier> Compile(string type, ReferenceAssemblies framework) => new()
    {
        ReferenceAssemblies = framework,
        TestCode = $"abstract class C {{ {type} f; System.Net.Sockets.Socket s; object M() {{ s.Close(); return f; }} }}",
    };
}
