package dev.redress.graphql.architecture.bad.misc;

public final class Unmarked {}
