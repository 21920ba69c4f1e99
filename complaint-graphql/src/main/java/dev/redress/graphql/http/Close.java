package dev.redress.graphql.http;

/** Why a WebSocket is closed, by the codes of graphql-transport-ws and of WebSockets themselves. */
enum Close {
    GOING_AWAY(1001, "The server stops", "the server stops"),
    TOO_LARGE(1009, "Message too large", "a message is larger than a request may be"),
    TRY_AGAIN(1013, "No room now; try again later", "there was no room to find out who it is"),
    NOT_READING(1013, "Messages were not taken; try again later", "messages were not taken, or a ping not answered"),
    BAD_MESSAGE(4400, "Not a message of graphql-transport-ws", "a message is not one of the protocol"),
    UNAUTHORIZED(4401, "Unauthorized", "something was asked before `connection_ack`"),
    FORBIDDEN(4403, "Forbidden", "the token of `connection_init` is not one"),
    EXPIRED(4403, "The token has expired", "it has expired"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout", "no `connection_init` came within 3 seconds"),
    SUBSCRIBER_EXISTS(4409, "Subscriber for this id already exists", "the id of an operation is in use"),
    TOO_MANY_INITS(4429, "Too many initialisation requests", "`connection_init` came twice"),
    INTERNAL(4500, "Something went wrong", "something went wrong that nobody foresaw");

    final int code;
    final String reason;
    final String when;

    Close(int code, String reason, String when) {
        this.code = code;
        this.reason = reason;
        this.when = when;
    }
}
