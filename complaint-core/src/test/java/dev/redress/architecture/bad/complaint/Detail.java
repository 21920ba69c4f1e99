package dev.redress.architecture.bad.complaint;

import java.time.LocalDate;
import java.util.List;

/** Some of these are for words. */
public final class Detail<T> {

    public static final Detail<LocalDate> DATED = new Detail<>("dated");
    public static final Detail<String> OPINION = new Detail<>("opinion");
    public static final Detail<List<Personal>> WITNESSES = new Detail<>("witnesses");
    public static final Detail<?> ANYTHING = new Detail<>("anything");

    private final String name;

    private Detail(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
