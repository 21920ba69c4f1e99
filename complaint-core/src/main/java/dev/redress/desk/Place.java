package dev.redress.desk;

import dev.redress.calendar.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;

/** Where a row stands: it moves only when the row does, so that a page holds still while others write. */
record Place(LocalDate due, String reference) implements Comparable<Place> {

    private static final String VERSION = "d1:";

    @Override
    public int compareTo(Place other) {
        int days = due.compareTo(other.due);
        return days != 0 ? days : reference.compareTo(other.reference);
    }

    String cursor() {
        String day = due.equals(LocalDate.MAX) ? "-" : due.toString();
        String word = VERSION + day + ":" + reference;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Unreadable for what no desk has given */
    static Place of(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String word = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int end = word.indexOf(':', VERSION.length());
            if (word.startsWith(VERSION) && end > 0) {
                String day = word.substring(VERSION.length(), end);
                Place place =
                        new Place(day.equals("-") ? LocalDate.MAX : LocalDate.parse(day), word.substring(end + 1));
                if (place.cursor().equals(cursor)) {
                    return place;
                }
            }
        } catch (IllegalArgumentException | CharacterCodingException | DateTimeException notOurs) {
            // as below
        }
        throw new Unreadable("cursor", cursor, "a cursor is one that came with a row, unchanged");
    }
}
