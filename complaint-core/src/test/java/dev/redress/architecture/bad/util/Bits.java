package dev.redress.architecture.bad.util;

/** A type in a package that no layout names, and that is not null-marked. */
public final class Bits {

    private Bits() {}
}
