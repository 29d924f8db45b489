using VerifyEnd = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.StopAtEndOfStream, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Tests.CodeFixes;

public class StopAtEndOfStreamTests
{
    [Theory]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar header = new List<byte>();\nvar one = new byte[1];\nwhile (true)\n{\n    if (header.Count > 3 && header[header.Count - 1] == 10)\n        break;\n    {|TCP2001:stream.Read(one, 0, 1)|};\n    header.Add(one[0]);\n}\n\nConsole.WriteLine(header.Count);",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar header = new List<byte>();\nvar one = new byte[1];\nwhile (true)\n{\n    if (header.Count > 3 && header[header.Count - 1] == 10)\n        break;\n    if (stream.Read(one, 0, 1) == 0)\n        throw new EndOfStreamException();\n    header.Add(one[0]);\n}\n\nConsole.WriteLine(header.Count);")]
    public Task Half_a_header_is_an_error(string before, string after) => VerifyEnd.VerifyCodeFixAsync(Source.In(before), Source.In(after));

    [Theory]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true)\n{\n    var n = {|TCP2001:stream.Read(buffer, 0, 100)|};\n    if (n > 3 && buffer[3] == 4)\n        break;\n    stream.Write(buffer, 0, n);\n}\n\nConsole.WriteLine(host);",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true)\n{\n    var n = stream.Read(buffer, 0, 100);\n    if (n == 0)\n        break;\n    if (n > 3 && buffer[3] == 4)\n        break;\n    stream.Write(buffer, 0, n);\n}\n\nConsole.WriteLine(host);")]
    public Task A_server_that_is_left_ends_its_loop(string before, string after) => VerifyEnd.VerifyCodeFixAsync(Source.In(before), Source.In(after));

    [Theory]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar rest = new byte[4].AsMemory();\ndo\n{\n    var n = {|TCP2001:stream.Read(rest.Span)|}; // what has come\n    rest = rest[n..];\n}\nwhile (!rest.IsEmpty);\n\nConsole.WriteLine(host);",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar rest = new byte[4].AsMemory();\ndo\n{\n    var n = stream.Read(rest.Span); // what has come\n    if (n == 0)\n        throw new EndOfStreamException();\n    rest = rest[n..];\n}\nwhile (!rest.IsEmpty);\n\nConsole.WriteLine(host);")]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[4];\nvar got = 0;\nwhile (got < 4)\n    got += {|TCP2001:stream.Read(buffer, got, 4 - got)|}; // what has come\n\nConsole.WriteLine(host);",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[4];\nvar got = 0;\nwhile (got < 4)\n{\n    int read = stream.Read(buffer, got, 4 - got); // what has come\n    if (read == 0)\n        throw new EndOfStreamException();\n    got += read;\n}\n\nConsole.WriteLine(host);")]
    public Task A_part_of_what_is_needed_is_an_error_and_a_comment_stays_with_its_read(string before, string after) => VerifyEnd.VerifyCodeFixAsync(Source.In(before), Source.In(after));

    [Theory]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true)\n{\n    var n = {|TCP2001:stream.Read(buffer, 0, 100)|};\n    if (n > 0)\n    {\n        stream.Write(buffer, 0, n);\n    } // sent\n}",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true)\n{\n    var n = stream.Read(buffer, 0, 100);\n    if (n > 0)\n    {\n        stream.Write(buffer, 0, n);\n    } // sent\n    else\n    {\n        break;\n    }\n}")]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true) {\n    var n = {|TCP2001:stream.Read(buffer, 0, 100)|};\n    if (n != 0) {\n        stream.Write(buffer, 0, n);\n    }\n}",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true) {\n    var n = stream.Read(buffer, 0, 100);\n    if (n != 0) {\n        stream.Write(buffer, 0, n);\n    } else {\n        break;\n    }\n}")]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true)\n{\n    var n = {|TCP2001:stream.Read(buffer, 0, 100)|};\n    if (n > 0 && flag)\n    {\n        stream.Write(buffer, 0, n);\n    }\n}",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true)\n{\n    var n = stream.Read(buffer, 0, 100);\n    if (n == 0)\n        break;\n    if (n > 0 && flag)\n    {\n        stream.Write(buffer, 0, n);\n    }\n}")]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true)\n{\n    var n = {|TCP2001:stream.Read(buffer, 0, 100)|};\n    if (n > 0)\n    {\n        stream.Write(buffer, 0, n);\n        continue;\n    }\n\n    Console.WriteLine(host);\n}",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nwhile (true)\n{\n    var n = stream.Read(buffer, 0, 100);\n    if (n == 0)\n        break;\n    if (n > 0)\n    {\n        stream.Write(buffer, 0, n);\n        continue;\n    }\n\n    Console.WriteLine(host);\n}")]
    public Task A_branch_for_what_has_come_gets_an_alternative(string before, string after) => VerifyEnd.VerifyCodeFixAsync(Source.In(before), Source.In(after));

    [Theory]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\ndo\n{\n    {|TCP2001:stream.Read(buffer, 0, 100)|};\n} while (buffer[0] == 13);\n\nConsole.WriteLine(buffer[0]);",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\ndo\n{\n    if (stream.Read(buffer, 0, 100) == 0)\n        throw new EndOfStreamException();\n} while (buffer[0] == 13);\n\nConsole.WriteLine(buffer[0]);")]
    [InlineData("using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nvar word = host;\nwhile (word != \"bye\")\n{\n    var n = {|TCP2001:stream.Read(buffer, 0, 100)|};\n    word = System.Text.Encoding.ASCII.GetString(buffer, 0, n);\n}\n\nConsole.WriteLine(host);",
        "using var client = listener.AcceptTcpClient();\nvar stream = client.GetStream();\nvar buffer = new byte[100];\nvar word = host;\nwhile (word != \"bye\")\n{\n    var n = stream.Read(buffer, 0, 100);\n    if (n == 0)\n        break;\n    word = System.Text.Encoding.ASCII.GetString(buffer, 0, n);\n}\n\nConsole.WriteLine(host);")]
    public Task An_end_before_what_is_waited_for_is_an_error_only_where_that_is_used(string before, string after) => VerifyEnd.VerifyCodeFixAsync(Source.In(before), Source.In(after));
}
