package dev.redress.file;

import dev.redress.calendar.Days;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.policy.Channel;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Landlords of the examples, and histories under them as a table tells them: {@code first-contact Fri 22 May 2026 by telephone;
 * extended Mon 8 Jun 2026 of HUB-2 to Fri 26 Jun 2026 because}.
 */
final class Told {

    static final Path EXAMPLES = Path.of("../docs/examples");

    private static final Pattern EVENT = Pattern.compile("(\\S+) (\\w{3} \\d+ \\w{3} \\d{4})( .*)?");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Told() {}

    static Policy landlord(String name) {
        return policy(EXAMPLES.resolve("landlords/" + name + ".yaml"));
    }

    static Policy policy(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return PolicyFile.read(file.getFileName().toString(), in).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Complaint under(String landlord, String history) {
        return under(landlord(landlord), history);
    }

    static Complaint under(Policy policy, String history) {
        Complaint complaint = Complaint.open("EX-1", policy).with(new Code("T1"), Personal.of("the surveyor is away"));
        for (String entry : history.split(";")) {
            complaint = with(complaint, entry.strip());
        }
        return complaint;
    }

    private static Complaint with(Complaint complaint, String entry) {
        Event event = event(complaint.policy(), entry);
        return staff(complaint, event).with(event);
    }

    /** A complaint that knows who did something: an id that tells the role, {@code director-1}. */
    static Complaint staff(Complaint complaint, Event event) {
        return event.by()
                .map(id -> complaint.with(Person.staff(id, id.replaceAll("-\\d+$", ""))))
                .orElse(complaint);
    }

    static Event event(Policy policy, String entry) {
        Matcher told = EVENT.matcher(entry);
        if (!told.matches()) {
            throw new IllegalArgumentException("no event: " + entry);
        }
        Event event = Event.of(policy.getEvent(told.group(1)), on(told.group(2)));
        String more = told.group(3) == null ? "" : told.group(3).strip();
        Iterator<String> words = List.of(more.split(" ")).iterator();
        while (!more.isEmpty() && words.hasNext()) {
            event = more(event, words.next(), words);
        }
        return event;
    }

    private static Event more(Event event, String word, Iterator<String> words) {
        return switch (word) {
            case "of" -> event.with(Detail.OBLIGATION, words.next());
            case "to" -> event.with(Detail.UNTIL, day(words));
            case "dated" -> event.dated(day(words));
            case "because" -> event.because("T1");
            case "asking" -> event.askingTheResident();
            case "through" -> event.through(Channel.named(words.next()));
            case "at" -> event.at(LocalTime.parse(words.next()));
            case "by" -> event.by(words.next());
            case "grounds" -> event.with(Detail.GROUNDS, List.of(new Code(words.next())));
            default -> throw new IllegalArgumentException("an event tells nothing of '" + word + "'");
        };
    }

    private static LocalDate day(Iterator<String> words) {
        return on(String.join(" ", words.next(), words.next(), words.next(), words.next()));
    }

    /** The day written {@code Fri 18 Dec 2026}; a wrong weekday fails. */
    static LocalDate on(String text) {
        String[] parts = text.strip().split(" ");
        LocalDate day =
                LocalDate.of(Integer.parseInt(parts[3]), MONTHS.indexOf(parts[2]) + 1, Integer.parseInt(parts[1]));
        if (!Days.brief(day).equals(text.strip())) {
            throw new IllegalArgumentException("the table says " + text + ", the week says " + Days.brief(day));
        }
        return day;
    }
}
