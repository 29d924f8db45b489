using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TcpLint.Flow;

namespace TcpLint.Tests.Flow;

/// <summary>A program with one socket in it pays for the files that can see it, and for no other.</summary>
public class SocketReachTests
{
    private const string Pool = """
        using System.Net.Sockets;
        class Pool
        {
            public TcpClient Rent() => new TcpClient("localhost", 7);
            public int Count() => 0;
            public void Load(Frames frames) => frames.Take(Rent().GetStream());
        }
        class Line : TcpClient { }
        """;

    [Theory]
    [InlineData("class A { void M(Service s) { var client = s.Connections.Rent(); client.Close(); } }")]
    [InlineData("class A { void M() { var line = new Line(); } }")]
    [InlineData("class A { readonly Pool _pool = new(); }")]
    // What the file above hands its stream to reads it.
    [InlineData("class Frames { public void Take(System.IO.Stream s) { while (true) s.Read(new byte[1], 0, 1); } }")]
    public void What_a_file_with_a_socket_gives_away_is_followed(string text) => Assert.True(IsConcerned(text, Pool));

    [Theory]
    [InlineData("class A { int M(int[] numbers) => numbers.Length; }")]
    [InlineData("class A { void M(Service s) { s.Items.Count(); } }")]
    // A reader that no file with a socket names.
    [InlineData("class Images { public void Decode(System.IO.Stream s) { while (s.ReadByte() >= 0) { } } }")]
    // A word within a word is none.
    [InlineData("class A { string M() => nameof(Pooling); }")]
    public void Other_files_cost_nothing(string text) => Assert.False(IsConcerned(text, Pool));

    [Fact]
    public void Types_that_hold_each_other_are_a_chain() => Assert.True(IsConcerned("class Host { Farm _farm; }", Pool, "class Farm { System.Collections.Generic.List<Pool> _pools; }"));

    [Theory]
    [InlineData("class A { void M(Line line) { line.GetStream().Close(); } }", true)]
    [InlineData("class A { System.IO.Stream M() => this.GetStream(\"name\"); }", false)]
    public void In_broken_code_the_calls_tell(string text, bool mentioned) => Assert.Equal(mentioned, SocketMentions.In(CSharpSyntaxTree.ParseText(text)));

    private static bool IsConcerned(string text, params string[] others)
    {
        var tree = CSharpSyntaxTree.ParseText(text);
        var compilation = CSharpCompilation.Create("Program", others.Select(o => CSharpSyntaxTree.ParseText(o)).Prepend(tree));
        return new SocketReach(compilation, SocketMentions.In).Concerns(tree, default);
    }
}
