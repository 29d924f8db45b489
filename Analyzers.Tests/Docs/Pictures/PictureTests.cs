using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TcpLint.Lifecycle;

namespace TcpLint.Tests.Docs.Pictures;

/// <summary>Pictures that are drawn from the model and from a finding; the one of the leak is drawn by the kernel's tests.</summary>
public class PictureTests
{
    private const string Code = """
        using System.Net.Sockets;

        static class Greeter
        {
            public static void Greet(TcpListener listener, byte[] greeting)
            {
                var client = listener.AcceptTcpClient();
                client.GetStream().Write(greeting);
            }
        }
        """;

    [Fact]
    public void The_states_are_drawn_as_the_model_has_them() => GeneratedDocument.IsCurrent("docs/images/states.svg", StatePicture.Of(TcpLifecycle.Rfc9293));

    [Fact]
    public async Task The_squiggle_is_drawn_where_the_finding_is()
    {
        var finding = Assert.Single(await SampleFindings.InAsync(OutputKind.DynamicallyLinkedLibrary, [("/Greeter.cs", SourceText.From(Code))]));
        GeneratedDocument.IsCurrent("docs/images/squiggle.svg", SquigglePicture.Of(Code, finding));
    }
}
