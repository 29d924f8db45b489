namespace TcpLint.Tests.Flow;

/// <summary>
/// Exactly the paths that lead to each exit. Each expectation is checked twice: the graph yields it, and running the snippet with every choice yields it too,
/// but for the paths that are named as the graph's own, because it does not know the type in flight.
/// </summary>
public class FlowExitTests
{
    [Fact]
    public Task Return_through_three_finallys() => CheckAsync(
        "try { try { try { A(); if (p) return; B(); } finally { C(); } D(); } finally { F(); } G(); } finally { H(); } I();",
        returns: "A B C D F G H I | A C F H", throws: "");

    [Fact]
    public Task Goto_through_two_finallys_passes_over_what_stands_between() => CheckAsync(
        "try { try { A(); if (p) goto end; B(); } finally { C(); } D(); } finally { F(); } G(); end: H();",
        returns: "A B C D F G H | A C F H", throws: "");

    [Fact]
    public Task Break_continue_return_throw_and_the_end_share_a_finally_and_go_their_own_ways() => CheckAsync(
        "while (p) { try { switch (n) { case 0: A(); return; case 1: throw e; } if (p) { B(); break; } if (p) { C(); continue; } } finally { F(); } G(); } H();",
        returns: "A F | B F H | C F A | C F B H | C F G A | C F G B H | C F G H | C F H | F G A | F G B H | F G C A | F G C B H | F G C H | F G H | H", throws: "C F | C F G | F | F G | F G C", depth: 12);

    [Fact]
    public Task Break_and_continue_leave_three_finallys() => CheckAsync(
        "do { try { try { try { if (p) break; if (p) continue; A(); } finally { B(); } C(); } finally { D(); } F(); } finally { G(); } H(); } while (false); I();",
        returns: "A B C D F G H I | B D G I", throws: "");

    [Fact]
    public Task Try_in_a_finally_goes_on_with_what_the_finally_was_entered_for() => CheckAsync(
        "try { a(); if (p) return; B(); } finally { try { c(); } catch { D(); } finally { F(); } G(); } H();",
        returns: "a B c F G H | a B c! D F G H | a c F G | a c! D F G", throws: "a! c F G | a! c! D F G");

    [Fact]
    public Task Finally_in_a_finally() => CheckAsync(
        "try { a(); } finally { try { b(); } finally { c(); } D(); } F();",
        returns: "a b c D F", throws: "a b c! | a b! c | a b! c! | a! b c D | a! b c! | a! b! c | a! b! c!");

    [Fact]
    public Task Throw_in_a_finally_replaces_what_was_under_way() => CheckAsync(
        "try { try { a(); return; } finally { B(); if (p) throw e; C(); } } catch { D(); } F();",
        returns: "a B C | a B D F | a! B C D F | a! B D F", throws: "");

    [Fact]
    public Task A_finally_that_always_throws_never_returns() => CheckAsync(
        "try { A(); return; } finally { throw e; }",
        returns: "", throws: "A");

    [Fact]
    public Task Loop_inside_a_finally() => CheckAsync(
        "try { a(); } finally { while (true) { B(); if (p) break; C(); } D(); }",
        returns: "a B C D | a B D", throws: "a! B C D | a! B D");

    [Fact]
    public Task Exception_leaves_before_each_call_that_can_throw() => CheckAsync(
        "try { a(); B(); c(); d(); } catch { F(); } G();",
        returns: "a B c d G | a B c d! F G | a B c! F G | a! F G", throws: "");

    [Fact]
    public Task Handlers_are_asked_in_order_and_some_exceptions_pass_all() => CheckAsync(
        "try { a(); } catch (Ea) { B(); } catch (Eb) { C(); } D();",
        returns: "a D | a! B D | a! C D", throws: "a!");

    [Fact]
    public Task A_catch_all_ends_the_search() => CheckAsync(
        "try { try { a(); } catch (Ea) { B(); } catch (Exception) { C(); } } catch { D(); } F();",
        returns: "a F | a! B F | a! C F", throws: "");

    [Fact]
    public Task A_handler_does_not_guard_its_brother() => CheckAsync(
        "try { a(); } catch (Ea) { b(); } catch { c(); } finally { D(); } F();",
        returns: "a D F | a! b D F | a! c D F", throws: "a! b! D | a! c! D");

    [Fact]
    public Task A_typed_handler_inside_a_catch_all() => CheckAsync(
        "try { try { a(); } catch (Ea) { B(); } finally { C(); } D(); } catch { F(); } G();",
        returns: "a C D G | a! B C D G | a! C F G", throws: "");

    [Fact]
    public Task A_filter_that_is_false_asks_the_next_handler() => CheckAsync(
        "try { a(); } catch (Exception) when (B(p)) { C(); } catch (Exception) when (D(p)) { F(); } G();",
        returns: "a G | a! B C G | a! B D F G", throws: "a! B D");

    [Fact]
    public Task A_filter_that_throws_is_false() => CheckAsync(
        "try { try { a(); } catch (Exception) when (b(p)) { C(); } D(); } catch { F(); } G();",
        returns: "a D G | a! b C D G | a! b F G | a! b! F G", throws: "");

    [Fact]
    public Task A_filter_on_a_type() => CheckAsync(
        "try { a(); } catch (Ea) when (B(p)) { C(); } catch (Eb) { D(); } F();",
        returns: "a F | a! B C F | a! B D F | a! D F", throws: "a! | a! B", onlyInGraph: "a! B D F");

    [Fact]
    public Task Rethrow_goes_to_the_handlers_around() => CheckAsync(
        "try { try { a(); } catch { B(); throw; } finally { C(); } } catch { D(); } F();",
        returns: "a C F | a! B C D F", throws: "");

    [Fact]
    public Task Rethrow_of_a_typed_exception_is_not_narrowed() => CheckAsync(
        "try { try { a(); } catch (Ea) { B(); throw; } } catch (Eb) { C(); } D();",
        returns: "a D | a! B C D | a! C D", throws: "a! | a! B", onlyInGraph: "a! B C D");

    [Fact]
    public Task Return_in_a_handler_runs_the_finallys() => CheckAsync(
        "try { try { a(); } catch { B(); return; } finally { C(); } D(); } finally { F(); } G();",
        returns: "a C D F G | a! B C F", throws: "");

    [Fact]
    public Task Try_in_a_handler() => CheckAsync(
        "try { a(); } catch { try { b(); } catch { C(); throw; } finally { D(); } F(); } G();",
        returns: "a G | a! b D F G", throws: "a! b! C D");

    [Fact]
    public Task Goto_back_into_a_try() => CheckAsync(
        "again: try { a(); if (p) goto again; B(); } catch { C(); if (p) goto again; D(); } finally { F(); } G();",
        returns: "a B F G | a F B G | a F a! C B G | a F a! C D G | a! C D F G | a! C F D G | a! C F a B G | a! C F a D G", throws: "");

    [Fact]
    public Task While_true_has_no_end_of_its_own() => CheckAsync(
        "while (true) { A(); if (p) { B(); break; } c(); } D();",
        returns: "A B D | A c B D", throws: "A c c! | A c!");

    [Fact]
    public Task Code_behind_a_return_is_not_reached() => CheckAsync(
        "A(); if (p) { return; B(); } else { throw e; C(); } D();",
        returns: "A", throws: "A");

    [Fact]
    public Task A_constant_condition_has_one_way() => CheckAsync(
        "if (true) A(); else B(); const bool never = false; if (never) { C(); } while (never) D(); do { F(); } while (never);",
        returns: "A F", throws: "");

    [Fact]
    public Task Switch_sections_and_goto_case() => CheckAsync(
        "switch (n) { case 0: A(); break; case 1: B(); goto case 0; default: c(); goto end; } D(); end: F();",
        returns: "A D F | B A D F | c F", throws: "c!");

    [Fact]
    public Task Switch_expression_with_an_arm_that_throws() => CheckAsync(
        "_ = n switch { 0 => A(), 1 => b(), _ => throw e }; C();",
        returns: "A C | b C", throws: "- | b!");

    [Fact]
    public Task Conditional_operators() => CheckAsync(
        "_ = p ? A() : b(); _ = C(p) && D(); _ = F(p) || G();",
        returns: "A C D F | A C D F G | A C F | A C F G | b C D F | b C D F G | b C F | b C F G", throws: "b!");

    [Fact]
    public Task Returned_values_differ_by_path() => CheckMembersAsync(
        "public static bool Body() { try { if (p) return a(); if (p) return B(); } finally { C(); } return D(); }",
        returns: "B C | C D | a C", throws: "a! C");

    [Fact]
    public Task For_with_continue_and_break() => CheckAsync(
        "for (A(); p; B()) { if (p) continue; C(); if (p) break; D(); } F();",
        returns: "A B C D F | A B C F | A B F | A C D B F | A C F | A F", throws: "");

    [Fact]
    public Task Using_closes_on_every_way() => CheckAsync(
        "using (var r = new R()) { a(); if (p) return; B(); } C();",
        returns: "a B Dispose C | a Dispose", throws: "a! Dispose");

    [Fact]
    public Task Using_declarations_close_in_reverse() => CheckAsync(
        "using var r = new R(); while (p) { using var s = new R(); if (p) break; a(); } B();",
        returns: "B Dispose | Dispose B | a Dispose B", throws: "a Dispose a! | a! Dispose");

    [Fact]
    public Task Await_using() => CheckMembersAsync(
        "public static async Task Body() { await using (new R()) { a(); await Task.CompletedTask; if (p) return; B(); } C(); }",
        returns: "a B Dispose C | a Dispose", throws: "a! Dispose");

    [Fact]
    public Task Await_in_handlers() => CheckMembersAsync(
        "public static async Task Body() { try { a(); } catch (Ea) { await Task.CompletedTask; b(); } finally { await Task.CompletedTask; C(); } D(); }",
        returns: "a C D | a! b C D", throws: "a! C | a! b! C");

    [Fact]
    public Task Foreach_disposes_its_enumerator() => CheckAsync(
        "foreach (var item in new Items()) { a(); if (p) continue; if (p) break; B(); } C();",
        returns: "Dispose C | a B Dispose C | a Dispose C", throws: "a B a! Dispose | a a! Dispose | a! Dispose");

    [Fact]
    public Task Iterator() => CheckMembersAsync(
        "public static IEnumerable<int> Body() { try { A(); yield return 1; if (p) yield break; b(); yield return 2; } finally { C(); } D(); }",
        returns: "A C | A b C D", throws: "A b! C");

    [Fact]
    public Task Constructor_after_its_base() => CheckMembersAsync(
        "public Snippet() : this(a()) { try { B(); if (p) return; c(); } finally { D(); } } public Snippet(bool b) { }",
        returns: "a B D | a B c D", throws: "a B c! D | a!");

    [Fact]
    public async Task Lock_leaves_on_every_way()
    {
        // The graph asks whether the lock was taken; what leaves cannot be observed at run time.
        var snippet = await Snippet.OfStatementsAsync("lock (new object()) { a(); if (p) return; B(); } C();");
        AssertExits(snippet, "a | a B C | a B Exit C | a Exit", "a! | a! Exit");
    }

    /// <summary>The runtime asks the filters of all callers before it runs a finally; the graph runs the finally first. Both run both.</summary>
    [Fact]
    public async Task A_filter_is_asked_after_the_finally()
    {
        var snippet = await Snippet.OfStatementsAsync("try { try { a(); } finally { B(); } } catch (Exception) when (C(p)) { D(); } F();");
        AssertExits(snippet, "a B F | a! B C D F", "a! B C");
        Assert.Equal("a B F | a! C B D F", Text(snippet.Run().Returned));
    }

    [Fact]
    public async Task Lambda_is_a_graph_of_its_own()
    {
        var snippet = await Snippet.OfStatementsAsync("A(); Func<bool> f = () => { try { if (p) return b(); C(); } finally { D(); } return F(); }; G(); f();");
        AssertExits(snippet, "A G", "");
        var source = snippet.Source();
        var lambda = source.Blocks.SelectMany(b => b.Operations).SelectMany(GraphChecks.Functions).Single();
        Assert.Equal("C D F | b D", Text(Snippet.Exits(source.GetAnonymousFunctionControlFlowGraph(lambda)).Returned));
    }

    [Fact]
    public async Task Local_function_is_a_graph_of_its_own()
    {
        var snippet = await Snippet.OfStatementsAsync("A(); Local(); B(); void Local() { try { c(); } catch (Ea) { D(); } F(); }");
        var source = snippet.Source();
        AssertExits(snippet, "A B", "");
        var (returned, thrown) = Snippet.Exits(source.GetLocalFunctionControlFlowGraph(source.LocalFunctions.Single()));
        Assert.Equal("c F | c! D F", Text(returned));
        Assert.Equal("c!", Text(thrown));
    }

    private static async Task CheckAsync(string statements, string returns, string throws, string onlyInGraph = "", int depth = 9) =>
        Check(await Snippet.OfStatementsAsync(statements), returns, throws, onlyInGraph, depth);

    private static async Task CheckMembersAsync(string members, string returns, string throws, string onlyInGraph = "", int depth = 9) =>
        Check(await Snippet.OfMembersAsync(members), returns, throws, onlyInGraph, depth);

    private static void Check(Snippet snippet, string returns, string throws, string onlyInGraph, int depth)
    {
        AssertExits(snippet, returns, throws);
        var real = snippet.Run(depth: depth);
        Assert.Equal(Without(returns, onlyInGraph), Text(real.Returned));
        Assert.Equal(Without(throws, onlyInGraph), Text(real.Thrown));
    }

    private static void AssertExits(Snippet snippet, string returns, string throws)
    {
        var (returned, thrown) = Snippet.Exits(snippet.Source());
        Assert.Equal(returns, Text(returned));
        Assert.Equal(throws, Text(thrown));
    }

    /// <summary>Paths in order, the one without a mark as <c>-</c>.</summary>
    private static string Text(IEnumerable<string> paths) => string.Join(" | ", paths.Select(path => path.Length == 0 ? "-" : path));

    private static string Without(string paths, string others) => string.Join(" | ", paths.Split(" | ").Except(others.Split(" | ")));
}
