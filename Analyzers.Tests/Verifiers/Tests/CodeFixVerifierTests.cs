using Verify = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.Testing.Tests.DemoAnalyzer, TcpLint.Testing.Tests.RenameFix, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Testing.Tests;

public class CodeFixVerifierTests
{
    private const string One = "class C { int M() { int {|DEMO1:bad|} = 1; return bad; } }";
    private const string OneFixed = "class C { int M() { int good = 1; return good; } }";
    private const string Three = "class C { void M() { int {|DEMO1:bad|} = 1; int {|DEMO1:badToo|} = 2; } void N() { int {|DEMO1:badAsWell|} = 3; } }";
    private const string ThreeFixed = "class C { void M() { int good = 1; int goodToo = 2; } void N() { int goodAsWell = 3; } }";

    [Fact]
    public Task A_fix() => Verify.VerifyCodeFixAsync(One, OneFixed);

    [Fact]
    public Task A_fix_of_several_findings() => Verify.VerifyCodeFixAsync(Three, ThreeFixed);

    [Fact]
    public Task A_fix_that_is_refused()
    {
        const string Code = "class C { void M() { int {|DEMO1:badForever|} = 1; } }";
        return Verify.VerifyCodeFixAsync(Code, Code);
    }

    [Fact]
    public Task A_fix_that_is_refused_at_one_of_two_places() => Verify.VerifyCodeFixAsync(
        "class C { void M() { int {|DEMO1:badForever|} = 1; int {|DEMO1:bad|} = 2; } }",
        "class C { void M() { int {|DEMO1:badForever|} = 1; int good = 2; } }");

    [Theory]
    [InlineData("\n", "    ")]
    [InlineData("\r\n", "\t")]
    public Task Line_ends_and_tabs_stay(string newLine, string indent) => Verify.VerifyCodeFixAsync(
        Lines("int {|DEMO1:bad|} = 1; // why", newLine, indent), Lines("int good = 1; // why", newLine, indent));

    [Fact]
    public Task Findings_in_two_files() => new CSharpCodeFixTest<DemoAnalyzer, RenameFix, DefaultVerifier>
    {
        TestState = { Sources = { One, "class D { void M() { int {|DEMO1:bad|} = 1; } }" } },
        FixedState = { Sources = { OneFixed, "class D { void M() { int good = 1; } }" } },
    }.RunAsync();

    [Fact]
    public Task An_expected_number_of_fixes() => Fix<RenameFix>(Three, ThreeFixed, iterations: 3).RunAsync();

    [Fact]
    public Task Another_number_of_fixes_fails() => Failure.OfAsync(() => Fix<RenameFix>(Three, ThreeFixed, iterations: 4).RunAsync(), "3 iterations");

    [Fact]
    public Task Another_result_fails() => Failure.OfAsync(() => Verify.VerifyCodeFixAsync(One, OneFixed.Replace("good", "better")), "fix one at a time: /0/Test0.cs");

    [Fact]
    public Task Other_line_ends_fail() => Failure.OfAsync(
        () => Verify.VerifyCodeFixAsync(Lines("int {|DEMO1:bad|} = 1;", "\r\n", "\t"), Lines("int good = 1;", "\n", "\t")), "␍");

    [Fact]
    public Task A_fix_where_none_is_expected_fails() => Failure.OfAsync(() => Verify.VerifyCodeFixAsync(One, One), "expected 0");

    [Fact]
    public Task A_fix_that_does_not_compile_fails() => Failure.OfAsync(() => Fix<BreakingFix>(One, OneFixed).RunAsync(), "does not compile: ");

    [Fact]
    public Task A_fix_that_does_not_compile_fails_even_where_the_test_expects_the_error() => Failure.OfAsync(
        () => Fix<BreakingFix>(One, "class C { int M() { int good = 1; return {|CS0103:bad|}; } }").RunAsync(), "does not compile: ");

    [Fact]
    public Task A_fix_that_never_settles_fails() => Failure.OfAsync(
        () => Fix<RestlessFix>("class C { void M() { int {|DEMO1:bad|} = 1; } }", "class C { void M() { int {|DEMO1:bad|} /**/= 1; } }").RunAsync(), "iterations or more");

    [Fact]
    public Task A_fix_that_brings_a_new_finding_fails() => Failure.OfAsync(
        () => Fix<TradingFix>(One, "class C { int M() { int {|DEMO2:odd|} = 1; return odd; } }").RunAsync(), "brought a new finding");

    [Fact]
    public Task A_fix_all_that_misses_one_fails() => Failure.OfAsync(() => Fix<ForgetfulFix>(Three, ThreeFixed).RunAsync(), "fix all in Document");

    [Theory]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInDocumentCheck, "fix all in Project")]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck, "fix all in Solution")]
    public Task A_fix_all_is_checked_in_each_scope(CodeFixTestBehaviors skipped, string scope) =>
        Failure.OfAsync(() => Fix<ForgetfulFix>(Three, ThreeFixed, behaviors: skipped).RunAsync(), scope);

    [Fact]
    public Task A_fix_whose_tree_is_not_its_text_fails() => Failure.OfAsync(
        () => Fix<UnparsedFix>("class C { void M() { int {|DEMO1:bad|} = 1; } }", "class C { void M() { int good, better = 1; } }").RunAsync(), "does not parse to");

    private static CSharpCodeFixTest<DemoAnalyzer, TFix, DefaultVerifier> Fix<TFix>(string code, string fixedCode, int? iterations = null, CodeFixTestBehaviors behaviors = 0)
        where TFix : DemoFix, new() =>
        new() { TestCode = code, FixedCode = fixedCode, NumberOfIncrementalIterations = iterations, CodeFixTestBehaviors = behaviors };

    private static string Lines(string statement, string newLine, string indent) =>
        string.Join(newLine, "class C", "{", indent + "void M()", indent + "{", indent + indent + statement, indent + "}", "}", "");
}
