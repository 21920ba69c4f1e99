package dev.redress.graphql.http;

/** Why a WebSocket is closed, by the codes of graphql-transport-ws and of WebSockets themselves. */
enum Close {
    GOING_AWAY(1001, "The server stops"),
    TOO_LARGE(1009, "Message too large"),
    TRY_AGAIN(1013, "No room now; try again later"),
    NOT_READING(1013, "Messages were not taken; try again later"),
    BAD_MESSAGE(4400, "Not a message of graphql-transport-ws"),
    UNAUTHORIZED(4401, "Unauthorized"),
    FORBIDDEN(4403, "Forbidden"),
    EXPIRED(4403, "The token has expired"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout"),
    SUBSCRIBER_EXISTS(4409, "Subscriber for this id already exists"),
    TOO_MANY_INITS(4429, "Too many initialisation requests"),
    INTERNAL(4500, "Something went wrong");

    final int code;
    final String reason;

    Close(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }
}
