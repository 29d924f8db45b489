using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>
/// What a row must say, read from the name and the signature of the members that it speaks of, and from the documentation where these do not
/// tell. Written without looking at the table.
/// </summary>
internal static partial class ApiExpectations
{
    public static IEnumerable<string> Violations(SocketMember row, IReadOnlyList<ISymbol> members)
    {
        foreach (var member in members)
        {
            if (CallOf(member) is var call && call != row.Call)
                yield return $"{member}: {row.Call}, expected {call}";
            if (FormOf(member) is var form && form != row.Form)
                yield return $"{member}: {row.Form}, expected {form}";
            if (EndOf(member) is var end && end != row.End)
                yield return $"{member}: {row.End}, expected {end}";
            if (ThrowsOf(member) is var throws && throws != row.ThrowsForNetwork)
                yield return $"{member}: throws {row.ThrowsForNetwork}, expected {throws}";
            if (SetOf(member) is var set && set != row.Set)
                yield return $"{member}: set {row.Set}, expected {set}";
        }

        if (WrappingOf(members) is var wrapping && wrapping != row.Wrapping)
            yield return $"{row.Id}: {row.Wrapping}, expected {wrapping}";
    }

    private static SocketCall CallOf(ISymbol member)
    {
        var type = member.ContainingType.Name;
        var stem = Stem().Replace(member.MetadataName, "$1");
        return member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => CreationOf(type, constructor),
            IEventSymbol => SocketCall.Callback,
            IPropertySymbol property => CallOf(type, property),
            IMethodSymbol { Name: "ConnectAsync", IsStatic: true } when type == "Socket" => SocketCall.CreateConnected,
            _ => (type, stem) switch
            {
                ("TcpListener", "Create") => SocketCall.Create,
                ("TcpListener", "Dispose") => SocketCall.Stop,
                ("SocketAsyncEventArgs", "Dispose") => SocketCall.None,
                ("SslStream", "Shutdown") => SocketCall.Send,
                ("WebSocket", "Close" or "CloseOutput") => SocketCall.Send,
                // Over what cannot seek it reads nothing.
                ("BinaryReader", "PeekChar") => SocketCall.Query,
                (_, "Accept" or "AcceptSocket" or "AcceptTcpClient") => SocketCall.Accept,
                (_, "Connect") => SocketCall.Connect,
                (_, "CancelConnect" or "CancelPendingRead" or "CancelPendingFlush") => SocketCall.Cancel,
                (_, "CopyTo" or "ReadToEnd") => SocketCall.ReceiveToEnd,
                (_, "Select") => SocketCall.Poll,
                (_, "Complete" or "Abort" or "Clear" or "Close" or "Dispose") => SocketCall.Close,
                (_, "FlushFinalBlock") => SocketCall.Flush,
                (_, "DuplicateAndClose" or "DangerousGetHandle" or "SetHandleAsInvalid" or "CreateBroadcasting") => SocketCall.Escape,
                (_, "GetStream" or "AsStream" or "Synchronized" or "Create" or "CreateFromStream" or "CreateClientWebSocket") => SocketCall.Wrap,
                (_, "GetSocketOption" or "GetRawSocketOption") => SocketCall.Query,
                (_, "SetSocketOption" or "SetRawSocketOption" or "SetIPProtectionLevel" or "IOControl" or "AllowNatTraversal") => SocketCall.Configure,
                _ when stem.StartsWith("Receive") || stem.StartsWith("Read") || stem.StartsWith("Peek") || stem is "TryRead" or "FillBuffer" => SocketCall.Receive,
                _ when stem.StartsWith("Send") || stem.StartsWith("Write") || stem == "CopyFrom" => SocketCall.Send,
                _ when stem.StartsWith("Authenticate") || stem.StartsWith("Negotiate") => SocketCall.Authenticate,
                // Bind, Listen, Start, Stop, Pending, Flush, Shutdown, Disconnect, Poll: named as the call.
                _ => Enum.Parse<SocketCall>(stem),
            },
        };
    }

    private static SocketCall CreationOf(string type, IMethodSymbol constructor) =>
        (type, string.Join(',', constructor.Parameters.Select(parameter => parameter.Type.Name))) switch
        {
            ("Socket", "SafeSocketHandle" or "SocketInformation") => SocketCall.Wrap,
            ("TcpClient", "IPEndPoint") => SocketCall.CreateBound,
            ("TcpClient", "String,Int32") => SocketCall.CreateConnected,
            ("Socket" or "TcpClient" or "TcpListener", _) => SocketCall.Create,
            _ => SocketCall.Wrap,
        };

    private static SocketCall CallOf(string type, IPropertySymbol property) => property.Name switch
    {
        "AcceptSocket" or "ConnectSocket" => SocketCall.Result,
        "Available" or "DataAvailable" => SocketCall.Available,
        "Connected" => SocketCall.Connected,
        "EndOfStream" => SocketCall.Receive,
        "Handle" => SocketCall.Escape,
        _ when property.Type.Name is "Socket" or "Stream" or "SafeSocketHandle" => SocketCall.Wrap,
        _ => SocketCall.Query,
    };

    private static CallForm FormOf(ISymbol member) => member switch
    {
        IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean } method when method.Parameters.Any(parameter => parameter.Type.Name == "SocketAsyncEventArgs") => CallForm.EventArgs,
        IMethodSymbol method when method.Parameters.Any(parameter => parameter.Type.Name == "IAsyncResult") => CallForm.End,
        IMethodSymbol { ReturnType.Name: "IAsyncResult" } => CallForm.Begin,
        IMethodSymbol { ReturnType.Name: "Task" or "ValueTask" } => CallForm.Task,
        _ => CallForm.Synchronous,
    };

    private static EndOfStream EndOf(ISymbol member)
    {
        if (member is IPropertySymbol property)
        {
            return property.Name switch
            {
                "EndOfStream" => EndOfStream.True,
                "BytesTransferred" => EndOfStream.Zero,
                "IsCompleted" => EndOfStream.Completed,
                _ => EndOfStream.None,
            };
        }

        if (member is not IMethodSymbol method || FormOf(member) == CallForm.Begin)
            return EndOfStream.None;
        if (CallOf(member) == SocketCall.ReceiveToEnd)
            return EndOfStream.Returns;
        if (CallOf(member) != SocketCall.Receive)
            return EndOfStream.None;

        var hasBuffer = method.Parameters.Any(parameter => parameter.Type.Name is not "CancellationToken");
        return (method.ContainingType.Name, method.Name) switch
        {
            ("WebSocket", _) => EndOfStream.Throws,
            ("PipeReader", _) => EndOfStream.Completed,
            ("BinaryReader", "ReadBytes" or "ReadChars") => EndOfStream.Short,
            ("BinaryReader", not "Read") => EndOfStream.Throws,
            ("Stream", "ReadExactly" or "ReadExactlyAsync" or "ReadAtLeast" or "ReadAtLeastAsync") => EndOfStream.Throws,
            ("TextReader", "ReadBlock" or "ReadBlockAsync") => EndOfStream.Short,
            ("TextReader", "ReadLine" or "ReadLineAsync") => EndOfStream.Null,
            _ => hasBuffer ? EndOfStream.Zero : EndOfStream.MinusOne,
        };
    }

    private static bool ThrowsOf(ISymbol member)
    {
        if (FormOf(member) is CallForm.Begin or CallForm.EventArgs)
            return false;
        if (member is IMethodSymbol method && method.Parameters.Any(parameter => parameter is { RefKind: RefKind.Out, Type.Name: "SocketError" }))
            return false;
        if ((member.ContainingType.Name, member.Name) is ("NetworkStream", "Flush" or "FlushAsync") or ("PipeReader", "TryRead"))
            return false;
        return CallOf(member) is SocketCall.Connect or SocketCall.CreateConnected or SocketCall.Authenticate or SocketCall.Send
            or SocketCall.Receive or SocketCall.ReceiveToEnd or SocketCall.Flush;
    }

    private static SocketCall SetOf(ISymbol member) => member switch
    {
        IPropertySymbol { Name: "Client" } => SocketCall.Escape,
        IPropertySymbol { ContainingType.Name: "SocketAsyncEventArgs" } => SocketCall.None,
        IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public } => SocketCall.Configure,
        _ => SocketCall.None,
    };

    private static Wrapping? WrappingOf(IReadOnlyList<ISymbol> members)
    {
        if (CallOf(members[0]) != SocketCall.Wrap)
            return null;

        var parameters = members.OfType<IMethodSymbol>().SelectMany(method => method.Parameters).ToList();
        var inner = parameters.FirstOrDefault(parameter => parameter.Type.Name is "Stream" or "Socket" or "SafeSocketHandle" or "SocketInformation" or "TextReader" or "TextWriter"
            || parameter.Name == "preexistingHandle");
        var flag = parameters.FirstOrDefault(parameter => parameter.Name.StartsWith("leave") || parameter.Name.StartsWith("owns") || parameter.Type.Name.EndsWith("Options") && parameter.Type.Name.StartsWith("StreamPipe"));
        var ownsWhen = flag?.Name.StartsWith("owns") == true;
        return new(inner?.Name, flag?.Name, ownsWhen, OwnsByDefault: !ownsWhen);
    }

    [GeneratedRegex("^(?:Begin|End)?([A-Z]\\w*?)(?:AsyncCore|Async)?$")]
    private static partial Regex Stem();
}
