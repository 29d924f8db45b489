namespace TcpLint.Testing.Tests;

public class MarkupTests
{
    [Fact]
    public void Marks_are_taken_out_and_kept_in_reading_order()
    {
        var (text, marks) = Markup.Parse("a {|#1:b {|TCP1001:c|}|} [|d|]");
        Assert.Equal("a b c d", text);
        Assert.Equal([("#1", "b c"), ("TCP1001", "c"), ("", "d")], marks.Select(m => (m.Name, text.Substring(m.Span.Start, m.Span.Length))));
    }

    [Fact]
    public void Valid_code_has_no_marks()
    {
        const string Code = "bool f = a || b; int[] x = [1]; var y = s is { Length: > 0 } || t is [var z];";
        Assert.Equal(Code, Markup.Parse(Code).Text);
    }

    [Theory]
    [InlineData("int {|DEMO1:x = 1;")]
    [InlineData("int [|x = 1;")]
    [InlineData("int {|x|} = 1;")]
    public void Broken_marks_are_refused(string source) => Assert.Throws<ArgumentException>(() => Markup.Parse(source));

    [Fact]
    public Task A_location_without_its_mark_is_refused() => Assert.ThrowsAsync<ArgumentException>(() =>
        CSharpAnalyzerVerifier<DemoAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("class C { }", new DiagnosticResult(DemoAnalyzer.Bad).WithLocation(3)));
}
