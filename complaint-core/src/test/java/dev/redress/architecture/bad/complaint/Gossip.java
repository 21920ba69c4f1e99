package dev.redress.architecture.bad.complaint;

import java.util.function.Function;

/** Passes on what people are called. */
public final class Gossip {

    static final Function<Personal, String> TELL = Personal::value;

    private Gossip() {}

    static String overheard(Personal person) {
        StringBuilder heard = new StringBuilder();
        person.put(words -> words + "!").meets(words -> heard.append(words).isEmpty());
        return heard.toString();
    }

    static String about(Personal person) {
        return "have you heard of " + person.value();
    }
}
