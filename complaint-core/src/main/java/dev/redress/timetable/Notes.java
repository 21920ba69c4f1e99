package dev.redress.timetable;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Signpost;
import dev.redress.policy.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a reader of a timetable should know besides its rows. */
final class Notes {

    /** What rightly comes before first contact: the issue itself, and leave to act for somebody. */
    private static final List<EventKind> EARLIER =
            List.of(EventKind.ISSUE_HAPPENED, EventKind.ISSUE_REPORTED, EventKind.AUTHORITY_GIVEN);

    private final Timetable timetable;
    private final Predicate<Event> told;
    private final Set<String> notes = new LinkedHashSet<>();

    private Notes(Timetable timetable, Predicate<Event> told) {
        this.timetable = timetable;
        this.told = told;
    }

    static List<String> of(Timetable timetable, Complaint recorded, Predicate<Event> told) {
        Notes notes = new Notes(timetable, told);
        notes.leftOut(recorded);
        notes.idleCorrections(recorded);
        notes.beforeFirstContact();
        notes.unnamed();
        notes.ended();
        notes.uncountable();
        notes.openersMissing();
        notes.idleAgreements();
        notes.idleExtensions();
        notes.ages();
        notes.undatedRights();
        notes.deniedRights();
        notes.signposts();
        return List.copyOf(notes.notes);
    }

    private List<Event> toldOf() {
        return timetable.complaint().history().stream().filter(told).toList();
    }

    private void leftOut(Complaint recorded) {
        timetable.day().ifPresent(day -> {
            List<Event> later = recorded.events().stream()
                    .filter(event -> event.day().isAfter(day))
                    .filter(told)
                    .toList();
            if (!later.isEmpty()) {
                notes.add("left out, because later than " + day + ": "
                        + later.stream().map(Event::toString).collect(Collectors.joining(", ")));
            }
        });
    }

    private void idleCorrections(Complaint recorded) {
        LocalDate until = timetable.day().orElse(LocalDate.MAX);
        recorded.events().stream()
                .filter(told)
                .filter(event ->
                        event.kind().equals(EventKind.CORRECTED) && !event.day().isAfter(until))
                .filter(event -> event.corrects() < 1
                        || event.corrects() > recorded.events().size())
                .sorted(Comparator.comparing(Event::day))
                .forEach(event -> notes.add(event + " corrects nothing: "
                        + (event.corrects() < 1
                                ? "it names no event"
                                : "there is no event " + event.corrects() + " in the history")));
    }

    private void beforeFirstContact() {
        Optional<LocalDate> first =
                timetable.complaint().findFirst(EventKind.FIRST_CONTACT).map(Event::day);
        for (Event event : toldOf()) {
            if (first.isPresent()
                    && !EARLIER.contains(event.kind())
                    && event.day().isBefore(first.get())) {
                notes.add(event + " lies before first contact on " + first.get());
            }
        }
    }

    private void unnamed() {
        List<EventKind> named = timetable.policy().events();
        for (Event event : toldOf()) {
            if (!named.contains(event.kind()) && !event.kind().isOwn()) {
                notes.add(event + " changes nothing here: no clause of "
                        + timetable.policy().id() + " names it");
            }
        }
    }

    private void ended() {
        boolean waits = timetable.deadlines().stream().anyMatch(row -> row.due() instanceof Due.Waiting);
        for (EventKind kind : timetable.policy().endings()) {
            Event end = timetable.complaint().findFirst(kind).orElse(null);
            if (waits && end != null && told.test(end) && !isEarly(end)) {
                notes.add(end + ": what still waits is no longer expected");
            }
        }
    }

    /** Whether something started after it. */
    private boolean isEarly(Event end) {
        return timetable.deadlines().stream()
                .anyMatch(row -> row.start().map(end.day()::isBefore).orElse(false));
    }

    private void uncountable() {
        timetable
                .day()
                .filter(day -> !timetable.calendar().covers(day))
                .ifPresent(day ->
                        notes.add("no working days are counted to " + day + ", which the calendar does not cover"));
    }

    private void openersMissing() {
        for (Stage stage : timetable.policy().stages()) {
            List<String> running = timetable.deadlines().stream()
                    .filter(row -> row.stage().equals(stage) && row.missing().isPresent() && row.isRunning())
                    .map(row -> row.clause().id())
                    .distinct()
                    .toList();
            EventKind opener = stage.opener();
            if (!running.isEmpty() && opener != null) {
                notes.add(String.join(", ", running) + (running.size() == 1 ? " runs" : " run")
                        + " already; still missing: " + opener.noun() + " (" + opener + "), which opens " + stage);
            }
        }
    }

    private void idleAgreements() {
        for (Event event : toldOf()) {
            boolean allowed = timetable.policy().events().contains(EventKind.DATE_AGREED);
            if (!allowed || !event.kind().equals(EventKind.DATE_AGREED)) {
                continue;
            }
            String clause = event.obligation().orElse(null);
            if (clause == null || event.until().isEmpty()) {
                notes.add(event + " moves nothing: it names no " + (clause == null ? "obligation" : "date"));
            } else if (timetable.policy().findDatedByAgreement(clause).isEmpty()) {
                notes.add(
                        event + " moves nothing: " + timetable.policy().id() + " lets no date be agreed for " + clause);
            }
        }
    }

    private void idleExtensions() {
        for (Event event : toldOf()) {
            if (event.kind().equals(EventKind.EXTENDED) && event.obligation().isEmpty()) {
                notes.add(event + " moves nothing: it names no obligation");
            }
        }
        for (IdleExtension idle : timetable.idleExtensions()) {
            if (told.test(idle.event())) {
                notes.add(idle.toString());
            }
        }
    }

    private void ages() {
        List<String> problems = new ArrayList<>();
        Age.of(timetable, problems).forEach(age -> notes.add(age.toString()));
        notes.addAll(problems);
    }

    private void undatedRights() {
        for (Window window : timetable.windows()) {
            window.problem().ifPresent(problem -> notes.add(window.clause().id() + " cannot be dated: " + problem));
        }
    }

    private void deniedRights() {
        for (Window window : timetable.windows()) {
            window.deniedBy()
                    .ifPresent(clause -> notes.add(window.clause().id() + " is denied to whoever complains here by "
                            + clause.id() + ": " + clause.words()));
        }
    }

    private void signposts() {
        for (Window window : timetable.windows()) {
            LocalDate opens = window.opens().orElse(null);
            for (Signpost signpost : window.clause().signposts()) {
                if (opens != null && !opens.isBefore(signpost.from())) {
                    notes.add(window.clause().id() + ": " + signpost.says());
                }
            }
        }
    }
}
