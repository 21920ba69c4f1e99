package dev.redress.cli.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Who a request comes from, by what it carries. Where nobody has a case, nobody needs a key. In the demonstration whoever
 * brings none is a manager, and {@code Bearer demo-resident} and its like are the other people. Where a folder of cases is
 * served there is one key of 256 bits, made when the server starts: a link takes it once and leaves a cookie for the pages, and
 * programs bring it as a bearer. Of the key and of the cookie only digests are kept, and they are compared in constant time.
 */
final class Keys {

    /** Who brings no key where none is needed. */
    static final String ANYONE = "anyone";

    /** Who holds the key of a folder. */
    static final String HOLDER = "holder";

    private static final String BEARER = "bearer ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String without;
    private final List<String> names;
    private final byte @Nullable [] key;
    private final String cookie = secret();
    private final byte[] cookieDigest = digest(cookie);
    private final AtomicBoolean isLinkUsed = new AtomicBoolean();

    private Keys(String without, List<String> names, byte @Nullable [] key) {
        this.without = without;
        this.names = names;
        this.key = key;
    }

    /** Nobody needs a key. */
    static Keys unneeded() {
        return new Keys(ANYONE, List.of(), null);
    }

    /**
     * Keys that everybody knows, each the name of somebody.
     *
     * @param without who comes without a key
     */
    static Keys known(String without, List<String> names) {
        return new Keys(without, List.copyOf(names), null);
    }

    /** One key, which whoever is to come in has been told. */
    static Keys one(String key) {
        return new Keys("", List.of(), digest(key));
    }

    /** A new key: 256 bits, as 43 letters, digits, dashes and underscores. */
    static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // --- who it is ------------------------------------------------------------------------------------------------

    /** Who a request comes from; absent when it brings no key where one is needed, or a wrong one anywhere. */
    Optional<String> caller(Request request) {
        List<String> given = request.getHeaders().getFields(HttpHeader.AUTHORIZATION).stream()
                .map(field -> field.getValue())
                .toList();
        if (given.isEmpty()) {
            return key == null || hasCookie(request) ? Optional.of(key == null ? without : HOLDER) : Optional.empty();
        }
        return given.size() == 1 ? bearer(given.get(0)) : Optional.empty();
    }

    /** Who brings that as {@code Authorization}: {@code Bearer demo-officer}. */
    Optional<String> bearer(String authorization) {
        if (key == null && names.isEmpty()) {
            return Optional.of(without);
        }
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return Optional.empty();
        }
        String brought = authorization.substring(BEARER.length()).strip();
        if (key == null) {
            return Optional.of(brought).filter(names::contains);
        }
        return MessageDigest.isEqual(key, digest(brought)) ? Optional.of(HOLDER) : Optional.empty();
    }

    // --- the link -------------------------------------------------------------------------------------------------

    /**
     * What the browser that opens the link gets in exchange for the key, the first time only.
     *
     * @return the value of a cookie; absent when the key is wrong or was exchanged before
     */
    Optional<String> exchange(String brought) {
        boolean isRight = key != null && MessageDigest.isEqual(key, digest(brought));
        return isRight && isLinkUsed.compareAndSet(false, true) ? Optional.of(cookie) : Optional.empty();
    }

    /** Cookies are kept by host, not by port: each server has a name of its own for its cookie. */
    static String cookieName(Request request) {
        return "redress-" + Request.getLocalPort(request);
    }

    /** Whether a request carries the cookie that the link was exchanged for. */
    boolean hasCookie(Request request) {
        String name = cookieName(request);
        for (HttpCookie brought : Request.getCookies(request)) {
            if (brought.getName().equals(name) && MessageDigest.isEqual(cookieDigest, digest(brought.getValue()))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
