using TcpLint.Lifecycle;

namespace TcpLint.Tests.Docs;

public class LifecycleDocumentTests
{
    [Fact]
    public void Is_what_the_code_says() => GeneratedDocument.IsCurrent(LifecycleDocument.Path, LifecycleDocument.Text);

    [Fact]
    public void Draws_every_state() =>
        Assert.All(TcpStates.All, state => Assert.Contains($" {state.WireName()} ", TcpDiagram.Of(TcpLifecycle.Rfc9293)));
}
