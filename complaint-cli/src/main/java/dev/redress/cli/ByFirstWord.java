package dev.redress.cli;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What completion offers where it depends on the first word after the command: the clauses of {@code emh} after {@code
 * policy show emh}. Where the first word is none of those, what any of them offers.
 */
public final class ByFirstWord implements Iterable<String> {

    private final Map<String, List<String>> lists;

    private ByFirstWord(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /** The offers by first word. */
    public static ByFirstWord of(Map<String, List<String>> lists) {
        return new ByFirstWord(lists);
    }

    Map<String, List<String>> lists() {
        return lists;
    }

    @Override
    public Iterator<String> iterator() {
        Set<String> all = new LinkedHashSet<>();
        lists.values().forEach(all::addAll);
        return all.iterator();
    }
}
