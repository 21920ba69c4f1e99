package dev.redress.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The repository's copies of the sourced facts, and its guide, as lines. */
final class Register {

    private Register() {}

    static List<String> lines(String name) {
        return read("/register/" + name);
    }

    static List<String> guide(String name) {
        return read("/guide/" + name);
    }

    private static List<String> read(String path) {
        InputStream stream = Objects.requireNonNull(Register.class.getResourceAsStream(path), path);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
