using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TcpLint.Options;

namespace TcpLint.Tests.Options;

/// <summary>Which methods the options about ownership name.</summary>
public class OwnershipOptionsTests
{
    private const string Source = """
        namespace Proxy
        {
            public interface IQuota { bool Count(object client); }
            public class Quota : IQuota { public bool Count(object client) => true; public bool Count(object client, int weight) => true; }
            public class Base { public virtual void Adopt(object socket) { } public void Drop(object socket) { } }
            public class Reactor : Base { public Reactor(object socket) { } public override void Adopt(object socket) { } public void Adopt(object socket, System.Collections.Generic.List<int> of) { } }
            public static class Extensions { public static void Keep<T>(this T socket) { } }
            public class Outer { public class Reactor { public void Nested(object socket) { } } }
        }
        """;

    [Theory]
    [InlineData("Reactor.Adopt", "M:Proxy.Reactor.Adopt(System.Object)", true)]
    [InlineData("Reactor.Adopt", "M:Proxy.Reactor.Adopt(System.Object,System.Collections.Generic.List{System.Int32})", true)]
    [InlineData("Proxy.Reactor.Adopt", "M:Proxy.Reactor.Adopt(System.Object)", true)]
    [InlineData("Other.Reactor.Adopt", "M:Proxy.Reactor.Adopt(System.Object)", false)]
    [InlineData("actor.Adopt", "M:Proxy.Reactor.Adopt(System.Object)", false)]
    [InlineData("Reactor.Adopted", "M:Proxy.Reactor.Adopt(System.Object)", false)]
    [InlineData("Base.Adopt", "M:Proxy.Reactor.Adopt(System.Object)", true)]
    [InlineData("Reactor.Drop", "M:Proxy.Base.Drop(System.Object)", true)]
    [InlineData("Reactor.Adopt", "M:Proxy.Base.Adopt(System.Object)", true)]
    [InlineData("Outer.Reactor.Nested", "M:Proxy.Outer.Reactor.Nested(System.Object)", true)]
    [InlineData("Reactor.Nested", "M:Proxy.Outer.Reactor.Nested(System.Object)", true)]
    [InlineData("Reactor.Reactor", "M:Proxy.Reactor.#ctor(System.Object)", true)]
    [InlineData("IQuota.Count", "M:Proxy.Quota.Count(System.Object)", true)]
    [InlineData("IQuota.Count", "M:Proxy.Quota.Count(System.Object,System.Int32)", false)]
    [InlineData("Quota.Count", "M:Proxy.IQuota.Count(System.Object)", false)]
    [InlineData("Extensions.Keep", "M:Proxy.Extensions.Keep``1(``0)", true)]
    [InlineData("M:Proxy.Reactor.Adopt(System.Object)", "M:Proxy.Reactor.Adopt(System.Object)", true)]
    [InlineData("M:Proxy.Reactor.Adopt(System.Object)", "M:Proxy.Reactor.Adopt(System.Object,System.Collections.Generic.List{System.Int32})", false)]
    [InlineData("M:Proxy.Reactor.Adopt(System.Object,System.Collections.Generic.List{System.Int32}),Nobody.Else", "M:Proxy.Reactor.Adopt(System.Object,System.Collections.Generic.List{System.Int32})", true)]
    [InlineData("Nobody.Else; Reactor.Adopt", "M:Proxy.Reactor.Adopt(System.Object)", true)]
    [InlineData("Nobody.Else | Reactor.Adopt", "M:Proxy.Reactor.Adopt(System.Object)", true)]
    [InlineData("Nobody.Else,Reactor.Adopt", "M:Proxy.Reactor.Adopt(System.Object)", true)]
    [InlineData("", "M:Proxy.Reactor.Adopt(System.Object)", false)]
    public void An_entry_names_methods(string list, string method, bool expected)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(Source)], References());
        var symbol = (IMethodSymbol)DocumentationCommentId.GetFirstSymbolForDeclarationId(method, compilation)!;
        var provider = new OneValue(TcpLintOptions.TransfersTo.Key, list);
        var options = new OwnershipOptions(compilation, provider);
        Assert.Equal(expected, options.TransfersTo(symbol, compilation.SyntaxTrees[0]));
        Assert.False(options.Borrows(symbol, compilation.SyntaxTrees[0]));
    }

    [Theory]
    [InlineData("Reactor")]
    [InlineData("Adopt")]
    [InlineData("Reactor.")]
    [InlineData(".Adopt")]
    [InlineData("Reactor.Adpot")]
    [InlineData("Reactor.Adopt(object)")]
    [InlineData("T:Proxy.Reactor")]
    [InlineData("M:")]
    [InlineData("M:Proxy.Reactor.Adopt(")]
    [InlineData("M:Proxy.Reactor.Adopt")]
    [InlineData("x:y")]
    [InlineData("M:Proxy.Reactor.Adopt(System.Object,)")]
    public void An_entry_that_names_nothing_is_no_error(string entry) =>
        Assert.Empty(NamedMethods.Resolve(entry, CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(Source)], References())));

    /// <summary>In a file of its own, an option holds for the files of its section.</summary>
    [Fact]
    public void In_an_editorconfig_a_semicolon_starts_a_comment_and_other_separators_do_not()
    {
        var configuration = AnalyzerConfigSet.Create(new[]
        {
            AnalyzerConfig.Parse("root = true\n[*.cs]\ntcplint.ownership.transfers_to = A.B,C.D | E.F;G.H\ntcplint.ownership.borrows = M:A.#ctor\n", "/.editorconfig"),
        });
        var options = configuration.GetOptionsForSourcePath("/a.cs").AnalyzerOptions;
        Assert.Equal(["A.B", "C.D", "E.F"], NamedMethods.Entries(options[TcpLintOptions.TransfersTo.Key]));
        Assert.Equal("M:A.", options[TcpLintOptions.Borrows.Key]);
    }

    private static IEnumerable<MetadataReference> References() => [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)];

    private sealed class OneValue(string key, string value) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(key, value);
        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;
        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(string key, string value) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string asked, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? found) => (found = asked == key ? value : null) is not null;
        }
    }
}
