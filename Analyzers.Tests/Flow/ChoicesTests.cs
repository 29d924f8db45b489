using TcpLint.Flow;

namespace TcpLint.Tests.Flow;

public class ChoicesTests
{
    [Fact]
    public void Every_combination_is_taken_once()
    {
        var choices = new Choices();
        var taken = new List<string>();
        do
            taken.Add($"{choices.Choose(2)}{choices.Choose(3)}");
        while (choices.Next());

        Assert.Equal(["00", "01", "02", "10", "11", "12"], taken);
        Assert.False(choices.WasCut);
    }

    /// <summary>What a callee does is found anew, and by then has cost too much: there are fewer alternatives than before.</summary>
    [Fact]
    public void Fewer_alternatives_than_before_end_it()
    {
        var choices = new Choices();
        Assert.Equal(0, choices.Choose(2));
        Assert.True(choices.Next());

        Assert.Equal(0, choices.Choose(1));
        Assert.False(choices.Next());
        Assert.True(choices.WasCut);
    }
}
