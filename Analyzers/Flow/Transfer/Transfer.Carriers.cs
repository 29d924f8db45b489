using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>Objects of the source that carry the connection in a member, see <see cref="Carriers"/>.</content>
internal sealed partial class Transfer
{
    /// <summary>What a variable holds. Where an object that carries the connection goes on, the connection does.</summary>
    private Value Variable(IOperation reference, int place)
    {
        var value = _world[place];
        if (!value.CanClose || !Body.Carries(place) || Body.Carriers.OnlyLooks(reference))
            return value;
        Keep(value);
        return Value.NotNull;
    }

    /// <summary>The variable whose object has the connection once it is put into a place; -1 where that is no member of such an object.</summary>
    private int CarriedBy(int place, Value value, IOperation target) =>
        value is { Kind: ValueKind.Handle, Generation: 0 } && Question is null && _run.Held < 0 && Places.Holder(place) is >= 0 and var holder && !Body.Outlives(holder) && IsOfConnection(target.Type) && Body.Carriers.Contains(holder) ? holder : -1;

    /// <summary>The connection, when a member is read of an object that carries it; null for any other member.</summary>
    private Value? Carried(int place, IOperation member) =>
        Places.Holder(place) is >= 0 and var holder && Body.Carries(holder) && _world[holder] is { CanClose: true } carried && IsOfConnection(member.Type) && !IsOfAnother(Places.Symbol(place)!, member.Type) ? carried : null;

    /// <summary>An object can carry several connections: a member that this one was not put into has another.</summary>
    private bool IsOfAnother(ISymbol member, ITypeSymbol? type) => Carriers.IsWhole(Context.Types.KindOf(type)) && _run.CarriedIn.Count > 0 && !_run.CarriedIn.Contains(member);

    private bool IsCarrier(IOperation instance) => Places.Of(instance.Plain()) is >= 0 and var place && Body.Carries(place);

    private bool IsOfConnection(ITypeSymbol? type) => Context.Types.KindOf(type) != ConnectionKind.None;
}
