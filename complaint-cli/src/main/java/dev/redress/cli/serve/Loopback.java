package dev.redress.cli.serve;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that only this machine can reach: {@code 127.0.0.1} and its like, {@code ::1}, {@code localhost}. No name is
 * looked up, since what answers for a name may change.
 *
 * @param host as it was asked for, an address of version 6 without brackets
 */
public record Loopback(String host) {

    /** What is served on unless somebody says otherwise. */
    public static final Loopback USUAL = new Loopback("127.0.0.1");

    private static final Pattern V4 = Pattern.compile("127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

    /** The address that goes by that word; absent when others could reach it, or when it is no address. */
    public static Optional<Loopback> find(String word) {
        boolean isBracketed = word.equals("[::1]");
        if (isBracketed
                || word.equals("::1")
                || word.equals("localhost")
                || V4.matcher(word).matches()) {
            return Optional.of(new Loopback(isBracketed ? "::1" : word));
        }
        return Optional.empty();
    }

    /** As it stands in an address: {@code [::1]}. */
    String inUrl() {
        return host.indexOf(':') < 0 ? host : "[" + host + "]";
    }

    /** What a socket is bound to; {@code localhost} is the loopback of version 4 on every machine. */
    InetSocketAddress socket(int port) {
        return new InetSocketAddress(host.equals("localhost") ? USUAL.host : host, port);
    }
}
