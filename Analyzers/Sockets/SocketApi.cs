using System.Collections.Generic;
using System.Linq;

namespace TcpLint.Sockets;

/// <summary>
/// The table: every member of .NET's socket API, and of what can be wrapped around a socket, as the lifecycle sees it.
/// Checked against the reference assemblies of every framework that it names; behaviour measured on .NET 10, Linux.
/// </summary>
internal static partial class SocketApi
{
    private const string Core31 = "netcoreapp3.1";
    private const string Net5 = "net5.0";
    private const string Net6 = "net6.0";
    private const string Net8 = "net8.0";
    private const string Net9 = "net9.0";
    private const string Net10 = "net10.0";

    /// <summary>Came with <c>Span</c> and <c>IAsyncDisposable</c>.</summary>
    private const string Spans = "netstandard2.1 netcoreapp3.1";

    /// <summary>All rows.</summary>
    public static IReadOnlyList<SocketMember> Members { get; } =
    [
        .. SocketRows, .. SocketTaskRows, .. SocketEventArgsRows, .. SafeHandleRows, .. ClientRows, .. ListenerRows,
        .. DisposableRows, .. StreamRows, .. NetworkStreamRows, .. SecureStreamRows, .. TransformingStreamRows,
        .. TextRows, .. BinaryRows, .. PipeRows, .. WebRows,
    ];

    private static readonly Dictionary<string, ILookup<string, SocketMember>> ByType = Members
        .GroupBy(TypeOf)
        .ToDictionary(type => type.Key, type => type.ToLookup(NameOf));

    /// <summary>The metadata names of the types that have rows.</summary>
    public static IReadOnlyCollection<string> Types => ByType.Keys;

    /// <summary>The rows of a type, by the metadata name of the member.</summary>
    public static ILookup<string, SocketMember> RowsOf(string type) => ByType[type];

    /// <summary>The names of the members that stand for some calls, whatever their type: for a look at code before anything is bound.</summary>
    public static HashSet<string> NamesOf(params SocketCall[] calls) =>
        new(Types.SelectMany(RowsOf).Where(named => named.Any(m => calls.Contains(m.Call))).Select(named => named.Key));

    /// <summary>The metadata name of the type that a row's member belongs to.</summary>
    public static string TypeOf(SocketMember row)
    {
        var member = WithoutParameters(row);
        return member.Substring(2, member.LastIndexOf('.') - 2);
    }

    /// <summary>The metadata name of a row's member; a constructor's is <c>.ctor</c>.</summary>
    public static string NameOf(SocketMember row)
    {
        var member = WithoutParameters(row);
        return member.Substring(member.LastIndexOf('.') + 1).Replace('#', '.');
    }

    private static string WithoutParameters(SocketMember row)
    {
        var parameters = row.Id.IndexOf('(');
        return parameters < 0 ? row.Id : row.Id.Substring(0, parameters);
    }

    /// <summary>Closing the wrapper always closes what is behind the parameter.</summary>
    private static Wrapping Owned(string inner) => new(inner, null, OwnsWhen: false, OwnsByDefault: true);

    /// <summary>Closing the wrapper closes what is behind the parameter (null: the receiver) unless the flag says otherwise.</summary>
    private static Wrapping LeftOpen(string? inner, string flag = "leaveOpen") => new(inner, flag, OwnsWhen: false, OwnsByDefault: true);

    /// <summary>Closing the result closes the receiver's connection.</summary>
    private static Wrapping Receiver => new(null, null, OwnsWhen: false, OwnsByDefault: true);
}
