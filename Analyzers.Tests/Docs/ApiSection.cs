using TcpLint.Sockets;

namespace TcpLint.Tests.Docs;

/// <summary>What the document on the lifecycle says of the socket API: the table of members.</summary>
internal static class ApiSection
{
    public static string Text { get; } =
        $"""
        ## The socket API

        {SocketApi.Members.Count} rows, each a member with all its overloads unless an overload has a row of its own. An override means what the
        member means that it overrides: `SslStream.Read` is `Stream.Read`. What is neither here nor in the list below does not exist in
        .NET Framework 4.7.2, .NET Standard 2.0 and 2.1, or .NET from Core 3.1 to 10.

        *End* is how the result shows that the peer has closed. *Network* marks the calls that throw when the peer or the network fails.
        *Closes* says what closing the wrapper does to the connection in it.

        {string.Join("\n", SocketApi.Members.GroupBy(SocketApi.TypeOf).Select(Type))}
        ### Members that concern no connection

        {MarkdownTable.Of(["Type", "Members", "Why"], SocketApi.Irrelevant.Select(entry => (IReadOnlyList<string?>)[$"`{entry.Type}`", entry.Names.Replace(" ", ", "), entry.Reason]))}
        """.ReplaceLineEndings("\n");

    private static string Type(IGrouping<string, SocketMember> type) => $"### {type.Key}\n\n" + MarkdownTable.Of(
        ["Member", "Call", "Form", "End", "Network", "Closes", "Since"],
        type.Select(row => (IReadOnlyList<string?>)
        [
            Member(row),
            row.Set == SocketCall.None ? $"{row.Call}" : $"{row.Call}, set: {row.Set}",
            row.Form == CallForm.Synchronous ? "" : $"{row.Form}",
            row.End == EndOfStream.None ? "" : $"{row.End}",
            row.ThrowsForNetwork ? "yes" : "",
            row.Wrapping is { } wrapping ? Closes(wrapping) : "",
            row.Since,
        ]));

    private static string Member(SocketMember row)
    {
        var parameters = row.Id.IndexOf('(');
        var overload = parameters < 0 ? "" : $"({string.Join(", ", row.Id[(parameters + 1)..^1].Split(',').Select(ShortName))})";
        return $"`{SocketApi.NameOf(row)}{overload}`";
    }

    private static string ShortName(string parameter) =>
        string.Join('{', parameter.Split('{').Select(part => part[(part.LastIndexOf('.') + 1)..])).Replace('{', '<').Replace('}', '>').Replace("@", "&");

    private static string Closes(Wrapping wrapping)
    {
        var inner = wrapping.Inner is null ? "the receiver" : $"`{wrapping.Inner}`";
        var usually = wrapping.OwnsByDefault ? $"{inner}" : $"nothing";
        return wrapping.Flag is null ? usually : $"{usually}; {inner} {(wrapping.OwnsWhen ? "if" : "unless")} `{wrapping.Flag}`";
    }
}
