namespace TcpLint.Tests.Lifecycle;

/// <summary>
/// RFC 9293 read state by state and written down without looking at the table, which goes event by event.
/// A line: event | outcome | what is sent | section. An outcome is a state, "." for no change, "! error" for a call that errs;
/// ", told …" is the signal to the user. "(passive)" and "(active)" restrict a line to connections opened so.
/// </summary>
internal static class Rfc9293Text
{
    public const string ByState = """
        CLOSED
        passive OPEN        | LISTEN                                   |         | 3.10.1
        passive OPEN        | ! insufficient resources                 |         | 3.10.1
        active OPEN         | SYN-SENT                                 | SYN     | 3.10.1
        active OPEN         | ! remote socket unspecified              |         | 3.10.1
        active OPEN         | ! insufficient resources                 |         | 3.10.1
        SEND                | ! connection does not exist              |         | 3.10.2
        RECEIVE             | ! connection does not exist              |         | 3.10.3
        CLOSE               | ! connection does not exist              |         | 3.10.4
        ABORT               | ! connection does not exist              |         | 3.10.5
        OPEN completed      | ! connection refused                     |         | 3.10.7.4
        OPEN completed      | ! connection reset                       |         | 3.10.7.3
        OPEN completed      | ! connection aborted due to user timeout |         | 3.10.8
        SYN                 | .                                        | RST     | 3.10.7.1
        SYN,ACK             | .                                        | RST     | 3.10.7.1
        ACK of SYN          | .                                        | RST     | 3.10.7.1
        FIN                 | .                                        | RST     | 3.10.7.1
        ACK of FIN          | .                                        | RST     | 3.10.7.1
        FIN,ACK of FIN      | .                                        | RST     | 3.10.7.1
        RST                 | .                                        |         | 3.10.7.1

        LISTEN
        passive OPEN        | ! connection already exists              |         | 3.9.1.1
        active OPEN         | SYN-SENT                                 | SYN     | 3.10.1
        active OPEN         | ! remote socket unspecified              |         | 3.10.1
        active OPEN         | ! insufficient resources                 |         | 3.10.1
        SEND                | SYN-SENT                                 | SYN     | 3.10.2
        SEND                | ! remote socket unspecified              |         | 3.10.2
        SEND                | ! insufficient resources                 |         | 3.10.2
        RECEIVE             | .                                        |         | 3.10.3
        RECEIVE             | ! insufficient resources                 |         | 3.10.3
        CLOSE               | CLOSED                                   |         | 3.10.4
        ABORT               | CLOSED                                   |         | 3.10.5
        RST                 | .                                        |         | 3.10.7.2
        SYN,ACK             | .                                        | RST     | 3.10.7.2
        ACK of SYN          | .                                        | RST     | 3.10.7.2
        ACK of FIN          | .                                        | RST     | 3.10.7.2
        FIN,ACK of FIN      | .                                        | RST     | 3.10.7.2
        FIN                 | .                                        | RST     | 3.10.7.2
        SYN                 | SYN-RECEIVED                             | SYN,ACK | 3.10.7.2
        user timeout        | CLOSED, told connection aborted due to user timeout | | 3.10.8

        SYN-SENT
        passive OPEN        | ! connection already exists              |         | 3.10.1
        active OPEN         | ! connection already exists              |         | 3.10.1
        SEND                | .                                        |         | 3.10.2
        SEND                | ! insufficient resources                 |         | 3.10.2
        RECEIVE             | .                                        |         | 3.10.3
        RECEIVE             | ! insufficient resources                 |         | 3.10.3
        CLOSE               | CLOSED                                   |         | 3.10.4
        ABORT               | CLOSED                                   |         | 3.10.5
        ACK of FIN          | .                                        | RST     | 3.10.7.3
        FIN,ACK of FIN      | .                                        | RST     | 3.10.7.3
        RST                 | CLOSED, told connection reset            |         | 3.10.7.3
        SYN,ACK             | ESTABLISHED                              | ACK     | 3.10.7.3
        SYN                 | SYN-RECEIVED                             | SYN,ACK | 3.10.7.3
        ACK of SYN          | .                                        |         | 3.10.7.3
        FIN                 | .                                        |         | 3.10.7.3
        user timeout        | CLOSED, told connection aborted due to user timeout | | 3.10.8

        SYN-RECEIVED
        passive OPEN        | ! connection already exists              |         | 3.10.1
        active OPEN         | ! connection already exists              |         | 3.10.1
        SEND                | .                                        |         | 3.10.2
        SEND                | ! insufficient resources                 |         | 3.10.2
        RECEIVE             | .                                        |         | 3.10.3
        RECEIVE             | ! insufficient resources                 |         | 3.10.3
        CLOSE               | FIN-WAIT-1                               | FIN     | 3.10.4
        ABORT               | CLOSED                                   | RST     | 3.10.5
        RST (passive)       | LISTEN                                   |         | 3.10.7.4
        RST (active)        | CLOSED, told connection refused          |         | 3.10.7.4
        SYN (passive)       | LISTEN                                   |         | 3.10.7.4
        SYN (active)        | .                                        | ACK     | 3.10.7.4
        SYN,ACK (passive)   | LISTEN                                   |         | 3.10.7.4
        SYN,ACK (active)    | ESTABLISHED                              |         | 3.5
        ACK of SYN          | ESTABLISHED                              |         | 3.10.7.4
        ACK of FIN          | .                                        | RST     | 3.10.7.4
        FIN,ACK of FIN      | .                                        | RST     | 3.10.7.4
        FIN                 | CLOSE-WAIT, told connection closing      | ACK     | 3.10.7.4
        user timeout        | CLOSED, told connection aborted due to user timeout | | 3.10.8

        ESTABLISHED
        passive OPEN        | ! connection already exists              |         | 3.10.1
        active OPEN         | ! connection already exists              |         | 3.10.1
        SEND                | .                                        | data    | 3.10.2
        SEND                | ! insufficient resources                 |         | 3.10.2
        RECEIVE             | .                                        |         | 3.10.3
        RECEIVE             | ! insufficient resources                 |         | 3.10.3
        CLOSE               | FIN-WAIT-1                               | FIN     | 3.10.4
        ABORT               | CLOSED                                   | RST     | 3.10.5
        OPEN completed      | .                                        |         | 3.5
        RST                 | CLOSED, told connection reset            |         | 3.10.7.4
        SYN                 | .                                        | ACK     | 3.10.7.4
        SYN,ACK             | .                                        | ACK     | 3.10.7.4
        ACK of SYN          | .                                        |         | 3.10.7.4
        ACK of FIN          | .                                        | ACK     | 3.10.7.4
        FIN,ACK of FIN      | .                                        | ACK     | 3.10.7.4
        FIN                 | CLOSE-WAIT, told connection closing      | ACK     | 3.10.7.4
        user timeout        | CLOSED, told connection aborted due to user timeout | | 3.10.8
        keepalive failure   | CLOSED                                   |         | 3.8.4

        FIN-WAIT-1
        passive OPEN        | ! connection already exists              |         | 3.10.1
        active OPEN         | ! connection already exists              |         | 3.10.1
        SEND                | ! connection closing                     |         | 3.10.2
        RECEIVE             | .                                        |         | 3.10.3
        RECEIVE             | ! insufficient resources                 |         | 3.10.3
        CLOSE               | ! connection closing                     |         | 3.10.4
        CLOSE               | .                                        |         | 3.10.4
        ABORT               | CLOSED                                   | RST     | 3.10.5
        RST                 | CLOSED, told connection reset            |         | 3.10.7.4
        SYN                 | .                                        | ACK     | 3.10.7.4
        SYN,ACK             | .                                        | ACK     | 3.10.7.4
        ACK of SYN          | .                                        |         | 3.10.7.4
        ACK of FIN          | FIN-WAIT-2                               |         | 3.10.7.4
        FIN,ACK of FIN      | TIME-WAIT, told connection closing       | ACK     | 3.10.7.4
        FIN                 | CLOSING, told connection closing         | ACK     | 3.10.7.4
        user timeout        | CLOSED, told connection aborted due to user timeout | | 3.10.8

        FIN-WAIT-2
        passive OPEN        | ! connection already exists              |         | 3.10.1
        active OPEN         | ! connection already exists              |         | 3.10.1
        SEND                | ! connection closing                     |         | 3.10.2
        RECEIVE             | .                                        |         | 3.10.3
        RECEIVE             | ! insufficient resources                 |         | 3.10.3
        CLOSE               | ! connection closing                     |         | 3.10.4
        CLOSE               | .                                        |         | 3.10.4
        ABORT               | CLOSED                                   | RST     | 3.10.5
        RST                 | CLOSED, told connection reset            |         | 3.10.7.4
        SYN                 | .                                        | ACK     | 3.10.7.4
        SYN,ACK             | .                                        | ACK     | 3.10.7.4
        ACK of SYN          | .                                        |         | 3.10.7.4
        ACK of FIN          | .                                        |         | 3.10.7.4
        FIN,ACK of FIN      | TIME-WAIT, told connection closing       | ACK     | 3.10.7.4
        FIN                 | TIME-WAIT, told connection closing       | ACK     | 3.10.7.4
        user timeout        | CLOSED, told connection aborted due to user timeout | | 3.10.8
        keepalive failure   | CLOSED                                   |         | 3.8.4

        CLOSE-WAIT
        passive OPEN        | ! connection already exists              |         | 3.10.1
        active OPEN         | ! connection already exists              |         | 3.10.1
        SEND                | .                                        | data    | 3.10.2
        SEND                | ! insufficient resources                 |         | 3.10.2
        RECEIVE             | .                                        |         | 3.10.3
        RECEIVE             | ! connection closing                     |         | 3.10.3
        CLOSE               | LAST-ACK                                 | FIN     | 3.10.4
        ABORT               | CLOSED                                   | RST     | 3.10.5
        OPEN completed      | .                                        |         | 3.10.7.4
        end of stream read  | .                                        |         | 3.10.3
        RST                 | CLOSED, told connection reset            |         | 3.10.7.4
        SYN                 | .                                        | ACK     | 3.10.7.4
        SYN,ACK             | .                                        | ACK     | 3.10.7.4
        ACK of SYN          | .                                        |         | 3.10.7.4
        ACK of FIN          | .                                        | ACK     | 3.10.7.4
        FIN,ACK of FIN      | .                                        | ACK     | 3.10.7.4
        FIN                 | .                                        | ACK     | 3.10.7.4
        user timeout        | CLOSED, told connection aborted due to user timeout | | 3.10.8
        keepalive failure   | CLOSED                                   |         | 3.8.4

        CLOSING
        passive OPEN        | ! connection already exists              |         | 3.10.1
        active OPEN         | ! connection already exists              |         | 3.10.1
        SEND                | ! connection closing                     |         | 3.10.2
        RECEIVE             | ! connection closing                     |         | 3.10.3
        CLOSE               | ! connection closing                     |         | 3.10.4
        ABORT               | CLOSED                                   |         | 3.10.5
        end of stream read  | .                                        |         | 3.10.3
        RST                 | CLOSED                                   |         | 3.10.7.4
        SYN                 | .                                        | ACK     | 3.10.7.4
        SYN,ACK             | .                                        | ACK     | 3.10.7.4
        ACK of SYN          | .                                        |         | 3.10.7.4
        ACK of FIN          | TIME-WAIT                                |         | 3.10.7.4
        FIN,ACK of FIN      | TIME-WAIT                                | ACK     | 3.10.7.4
        FIN                 | .                                        | ACK     | 3.10.7.4
        user timeout        | CLOSED, told connection aborted due to user timeout | | 3.10.8

        LAST-ACK
        passive OPEN        | ! connection already exists              |         | 3.10.1
        active OPEN         | ! connection already exists              |         | 3.10.1
        SEND                | ! connection closing                     |         | 3.10.2
        RECEIVE             | ! connection closing                     |         | 3.10.3
        CLOSE               | ! connection closing                     |         | 3.10.4
        ABORT               | CLOSED                                   |         | 3.10.5
        end of stream read  | .                                        |         | 3.10.3
        RST                 | CLOSED                                   |         | 3.10.7.4
        SYN                 | .                                        | ACK     | 3.10.7.4
        SYN,ACK             | .                                        | ACK     | 3.10.7.4
        ACK of SYN          | .                                        |         | 3.10.7.4
        ACK of FIN          | CLOSED                                   |         | 3.10.7.4
        FIN,ACK of FIN      | CLOSED                                   |         | 3.10.7.4
        FIN                 | .                                        | ACK     | 3.10.7.4
        user timeout        | CLOSED, told connection aborted due to user timeout | | 3.10.8

        TIME-WAIT
        passive OPEN        | ! connection already exists              |         | 3.10.1
        active OPEN         | ! connection already exists              |         | 3.10.1
        SEND                | ! connection closing                     |         | 3.10.2
        RECEIVE             | ! connection closing                     |         | 3.10.3
        CLOSE               | ! connection closing                     |         | 3.10.4
        ABORT               | CLOSED                                   |         | 3.10.5
        end of stream read  | .                                        |         | 3.10.3
        RST                 | CLOSED                                   |         | 3.10.7.4
        SYN                 | .                                        | ACK     | 3.10.7.4
        SYN,ACK             | .                                        | ACK     | 3.10.7.4
        ACK of SYN          | .                                        |         | 3.10.7.4
        ACK of FIN          | .                                        |         | 3.10.7.4
        FIN,ACK of FIN      | .                                        | ACK     | 3.10.7.4
        FIN                 | .                                        | ACK     | 3.10.7.4
        2MSL timeout        | CLOSED                                   |         | 3.10.8
        """;
}
