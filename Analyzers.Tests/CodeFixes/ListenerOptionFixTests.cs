using TcpLint.CodeFixes;
using static TcpLint.Tests.CodeFixes.ListenerFixTests;
using VerifyExclusive = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.StateExclusiveUse, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Tests.CodeFixes;

/// <summary>Fixes that set an option of a listener, or set it in time.</summary>
public class ListenerOptionFixTests
{
    private const string Listener = "var listener = new TcpListener(IPAddress.Any, port);\n";
    private const string Mine = "var listener = new TcpListener(IPAddress.Any, port) { ExclusiveAddressUse = true };\n";
    private const string KeepAlive = "listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true)";

    [Theory]
    [InlineData("listener.Start();\n// ours alone\n{|TCP3002:listener.ExclusiveAddressUse = true|}; // on Windows", "// ours alone\nlistener.ExclusiveAddressUse = true; // on Windows\nlistener.Start();")]
    [InlineData("// go\nlistener.Start();\n\n{|TCP3002:listener.ExclusiveAddressUse = true|};\n\nServe(listener.AcceptSocket());", "listener.ExclusiveAddressUse = true;\n// go\nlistener.Start();\n\nServe(listener.AcceptSocket());")]
    [InlineData("listener.Start(); {|TCP3002:listener.ExclusiveAddressUse = true|};", "listener.ExclusiveAddressUse = true;\nlistener.Start();")]
    [InlineData("try\n{\n    listener.Start();\n    if (OperatingSystem.IsWindows())\n        {|TCP3002:listener.ExclusiveAddressUse = true|};\n}\nfinally\n{\n    listener.Stop();\n}", "try\n{\n    if (OperatingSystem.IsWindows())\n        listener.ExclusiveAddressUse = true;\n    listener.Start();\n}\nfinally\n{\n    listener.Stop();\n}")]
    public Task The_statement_moves_in_front_of_the_bind(string before, string after) => Quiet<SetOptionInTime>(In(Listener + before), In(Listener + after));

    [Theory]
    [InlineData("listener.Start();\nvar alone = Ask();\n{|TCP3002:listener.ExclusiveAddressUse = alone|};")]
    [InlineData("listener.Start();\nif (Ask())\n{\n    {|TCP3002:listener.ExclusiveAddressUse = true|};\n}")]
    [InlineData("listener.Start();\nflag = Ask();\n{|TCP3002:listener.ExclusiveAddressUse = flag|};")]
    [InlineData("try\n{\n    listener.Start();\n}\nfinally\n{\n    {|TCP3002:listener.ExclusiveAddressUse = true|};\n}")]
    [InlineData("listener.Start();\nConsole.WriteLine({|TCP3002:listener.ExclusiveAddressUse = true|});")]
    public Task It_stays_where_it_would_mean_something_else(string code) => Quiet<SetOptionInTime>(In(Listener + code), In(Listener + code));

    /// <summary>In time it would be another finding.</summary>
    [Theory]
    [InlineData("listener.Start();\n{|TCP3002:listener.ExclusiveAddressUse = false|};", "listener.Start();")]
    [InlineData("listener.Start();\n{|TCP3002:listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true)|};", "listener.Start();")]
    public Task What_would_share_the_port_goes(string before, string after) => Quiet<SetOptionInTime>(In(Listener + before), In(Listener + after));

    [Theory]
    [InlineData("listener.Start();\nServe(listener.AcceptSocket());\nlistener.Stop();\nlistener.Start();\nServe(listener.AcceptSocket());", "listener.Start();\nServe(listener.AcceptSocket());\nlistener.Stop();\n{0};\nlistener.Start();\nServe(listener.AcceptSocket());")]
    [InlineData("while (flag)\n{\n    listener.Start();\n    Serve(listener.AcceptSocket());\n    listener.Stop();\n}", "while (flag)\n{\n    {0};\n    listener.Start();\n    Serve(listener.AcceptSocket());\n    listener.Stop();\n}")]
    public Task It_is_set_again_before_each_start(string before, string after) => Untuned(
        In(Mine + "{|TCP3002:" + KeepAlive + "|}; // half-open peers\n" + before),
        In(Mine + KeepAlive + "; // half-open peers\n" + after.Replace("{0}", KeepAlive)));

    /// <summary>That the keepalive runs on the system's times is another matter.</summary>
    private static Task Untuned(string before, string after)
    {
        var test = Test<SetOptionInTime>(before, after);
        test.DisabledDiagnostics.Add("TCP5002");
        return test.RunAsync();
    }

    /// <summary>The variable holds the socket that Stop closed.</summary>
    [Fact]
    public Task Not_through_a_variable_of_the_old_socket()
    {
        var code = In(Mine + "var server = listener.Server;\n{|TCP3002:server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true)|};\nlistener.Start();\nlistener.Stop();\nlistener.Start();");
        return Untuned(code, code);
    }

    [Theory]
    [InlineData("{|TCP3004:listener.Start()|};", "listener.ExclusiveAddressUse = true;\nlistener.Start();")]
    [InlineData("if (flag) {|TCP3004:listener.Start()|};", "if (flag) { listener.ExclusiveAddressUse = true; listener.Start(); }")]
    [InlineData("// go\n{|TCP3004:listener.Start(100)|}; // now", "// go\nlistener.ExclusiveAddressUse = true;\nlistener.Start(100); // now")]
    public Task The_policy_is_said_before_the_bind(string before, string after) => Test<StateExclusiveUse>(In(Listener + before), In(Listener + after)).RunAsync();

    /// <summary>A listener that may be started twice gets it where it is made: while it listens, ExclusiveAddressUse throws.</summary>
    [Theory]
    [InlineData("readonly TcpListener _l = new(IPAddress.Any, 80);", "readonly TcpListener _l = new(IPAddress.Any, 80) { ExclusiveAddressUse = true };")]
    [InlineData("readonly TcpListener _l;\n    public D() => _l = TcpListener.Create(80);", "readonly TcpListener _l;\n    public D()\n    {\n        _l = TcpListener.Create(80);\n        _l.ExclusiveAddressUse = true;\n    }")]
    [InlineData("TcpListener _l;\n    public void Make(int port)\n    {\n        _l = TcpListener.Create(port); // later started\n    }", "TcpListener _l;\n    public void Make(int port)\n    {\n        _l = TcpListener.Create(port); // later started\n        _l.ExclusiveAddressUse = true;\n    }")]
    public Task Or_where_the_listener_is_made(string before, string after)
    {
        const string Rest = "\n    public void Open() => {0};\n    public void Close() => _l.Stop();\n}";
        return VerifyExclusive.VerifyCodeFixAsync(
            "using System.Net;\nusing System.Net.Sockets;\nclass D\n{\n    " + before + Rest.Replace("{0}", "{|TCP3004:_l.Start()|}"),
            "using System.Net;\nusing System.Net.Sockets;\nclass D\n{\n    " + after + Rest.Replace("{0}", "_l.Start()"));
    }

    [Theory]
    [InlineData("tcplint.runtime = mono")]
    [InlineData("tcplint.runtime = unity")]
    [InlineData("tcplint.allow_port_sharing = true")]
    public Task It_is_not_said_where_it_breaks_a_restart_or_is_not_wanted(string option)
    {
        var code = In(Listener + "{|TCP3004:listener.Start()|};");
        return Test<StateExclusiveUse>(code, code, option).RunAsync();
    }

    [Fact]
    public Task A_socket_says_it_in_an_expression_body() => VerifyExclusive.VerifyCodeFixAsync(
        "using System.Net;\nusing System.Net.Sockets;\nclass D\n{\n    readonly Socket _s = new(SocketType.Stream, ProtocolType.Tcp);\n    public void Open(EndPoint to) => {|TCP3004:_s.Bind(to)|};\n    public void Listen() => _s.Listen();\n    public void Close() => _s.Close();\n}",
        "using System.Net;\nusing System.Net.Sockets;\nclass D\n{\n    readonly Socket _s = new(SocketType.Stream, ProtocolType.Tcp);\n    public void Open(EndPoint to)\n    {\n        _s.ExclusiveAddressUse = true;\n        _s.Bind(to);\n    }\n    public void Listen() => _s.Listen();\n    public void Close() => _s.Close();\n}");
}
