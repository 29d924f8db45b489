using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>One operation on the handle of a connection, over all the worlds that come to it.</summary>
internal sealed class HandleUse
{
    private readonly StateTable _table;
    private readonly IReadOnlyList<SocketOperation> _operations;

    public HandleUse(IOperation call, SocketMember member, StateTable table, IReadOnlyList<SocketOperation> operations)
    {
        Call = call;
        Member = member;
        _table = table;
        _operations = operations;
    }

    /// <summary>The call, or the assignment to a property.</summary>
    public IOperation Call { get; }

    public SocketMember Member { get; }

    /// <summary>The operations that it can be, as its arguments say; more than one where they say nothing.</summary>
    public IReadOnlyList<SocketOperation> Operations => _operations;

    /// <summary>The states that the handle can be in before it.</summary>
    public HandleStateSet States { get; private set; }

    /// <summary>Whether every world that comes here has the followed connection in it, and nobody else could have done something to that.</summary>
    public bool IsCertain { get; private set; } = true;

    /// <summary>How the first of the worlds came here.</summary>
    public Trail? Trail { get; private set; }

    /// <summary>The exceptions that a handler around the call names.</summary>
    public HashSet<ITypeSymbol> Caught { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What the call throws in every state that it can find, for certain; null when it may return.</summary>
    public string? Exception => IsCertain && _operations.All(o => _table.ExceptionOf(o, States) is not null)
        ? string.Join(" or ", _operations.Select(o => _table.ExceptionOf(o, States)).Distinct())
        : null;

    /// <summary>Another world comes here.</summary>
    /// <param name="world">It.</param>
    /// <param name="isFollowed">Whether the call is on the followed connection in it.</param>
    public void Add(World world, bool isFollowed)
    {
        const ConnectionFacts Elsewhere = ConnectionFacts.Transferred | ConnectionFacts.Returned | ConnectionFacts.HandedOver | ConnectionFacts.Stored;
        IsCertain &= isFollowed && world.Current.Has(ConnectionFacts.Opened) && !world.Current.Has(Elsewhere);
        if (world.Handle.IsEmpty)
            return;
        States |= world.Handle;
        Trail ??= world.Trail;
    }
}
