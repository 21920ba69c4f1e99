package dev.redress.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the words of a limit that follows an option, so that {@code --limit 20 working days} is one value and the word
 * after it is not.
 */
final class LimitWords {

    private LimitWords() {}

    static String[] joined(String[] arguments) {
        List<String> joined = new ArrayList<>(arguments.length);
        int at = 0;
        while (at < arguments.length) {
            String argument = arguments[at++];
            int equals = argument.indexOf('=');
            String option = equals < 0 ? argument : argument.substring(0, equals);
            if (!Spec.LIMIT_OPTIONS.contains(option) || (equals < 0 && at == arguments.length)) {
                joined.add(argument);
                continue;
            }
            if (equals < 0) {
                joined.add(argument);
                argument = arguments[at++];
            }
            int more = wordsAfter(argument.substring(argument.indexOf('=') + 1), arguments, at);
            StringBuilder value = new StringBuilder(argument);
            for (int end = at + more; at < end; at++) {
                value.append(' ').append(arguments[at]);
            }
            joined.add(value.toString());
        }
        return joined.toArray(String[]::new);
    }

    /** How many of the next arguments belong to a limit that begins with this word. */
    private static int wordsAfter(String first, String[] arguments, int at) {
        int wanted = 0;
        if (first.equalsIgnoreCase("same") || first.equalsIgnoreCase("working") || endsInWorking(first)) {
            wanted = 1;
        } else if (isNumber(first)) {
            wanted = at < arguments.length && arguments[at].equalsIgnoreCase("working") ? 2 : 1;
        }
        int there = 0;
        while (there < wanted && at + there < arguments.length && !arguments[at + there].startsWith("--")) {
            there++;
        }
        return there;
    }

    private static boolean endsInWorking(String word) {
        return word.length() > 8 && word.regionMatches(true, word.length() - 8, " working", 0, 8);
    }

    private static boolean isNumber(String word) {
        int digits = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
        for (int i = digits; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return word.length() > digits;
    }
}
