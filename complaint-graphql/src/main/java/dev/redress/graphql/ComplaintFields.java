package dev.redress.graphql;

import dev.redress.access.Act;
import dev.redress.access.Sight;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Party;
import dev.redress.graphql.Page.Due;
import dev.redress.graphql.Seen.Happened;
import dev.redress.graphql.Seen.Named;
import dev.redress.picture.Picture;
import dev.redress.picture.Timeline;
import dev.redress.policy.Channel;
import dev.redress.ruling.Action;
import dev.redress.ruling.Actions;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Course;
import dev.redress.ruling.Facts;
import dev.redress.ruling.Finding;
import dev.redress.ruling.Findings;
import dev.redress.ruling.FollowUp;
import dev.redress.ruling.RemedyPromise;
import dev.redress.ruling.Requests;
import dev.redress.ruling.Ruling;
import dev.redress.ruling.StatedFacts;
import dev.redress.timetable.Timetable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A complaint on record: what happened, and what follows. Each field asks first whether it is shown. */
final class ComplaintFields {

    /** A party as it is shown. */
    private record Parties(Seen in, Party party) {}

    /** A detail by the name and with the values that files have. */
    private record NamedDetail(String name, List<String> values) {}

    /** A remedy on a day. */
    private record Promise(RemedyPromise remedy, LocalDate day) {}

    /** Every action, open or not. */
    private record Possible(List<Action> actions) {

        List<Action> which(boolean open) {
            List<Action> some = new ArrayList<>();
            for (Action action : actions) {
                if (action.isOpen() == open) {
                    some.add(action);
                }
            }
            return some;
        }
    }

    private static final List<Detail<?>> WORDS = List.of(Detail.TEXT, Detail.WANTED, Detail.REASON);

    private ComplaintFields() {}

    static List<TypeFields<?>> all() {
        List<TypeFields<?>> all = new ArrayList<>(Page.fields());
        all.add(complaint());
        all.add(TypeFields.of("Course", Course.class)
                .field("kind", Course::kind)
                .field("stage", Course::stage)
                .field("ended", Course::ended)
                .field("endedBy", Course::endedBy));
        all.add(TypeFields.of("Party", Parties.class)
                .field("residents", shown -> shown.in().named(shown.party().residents()))
                .field("representative", ComplaintFields::representative)
                .field("authorityFrom", shown -> shown.party().authorityFrom()));
        all.add(TypeFields.of("Person", Named.class)
                .field("code", named -> named.person().id().word())
                .field("name", Named::name)
                .field("standing", named -> named.person().standing())
                .field("role", named -> named.person().role()));
        all.add(event());
        all.add(TypeFields.of("EventDetail", NamedDetail.class)
                .field("name", NamedDetail::name)
                .field("values", NamedDetail::values));
        all.add(TypeFields.of("Finding", Finding.class)
                .field("clause", Finding::clause)
                .field("kind", Finding::kind)
                .field("workingDays", Finding::days)
                .field("event", Finding::event)
                .field("on", finding -> Optional.ofNullable(finding.at()).map(Event::day))
                .field("says", Finding::says));
        all.addAll(actions());
        all.add(TypeFields.of("FollowUp", FollowUp.class)
                .field("clause", FollowUp::clause)
                .field("what", FollowUp::what)
                .field("since", FollowUp::since)
                .field("done", FollowUp::done));
        all.add(remedy());
        all.add(TypeFields.of("Picture", Picture.class)
                .field("title", Picture::title)
                .field("description", Picture::description)
                .field("width", Picture::width)
                .field("height", Picture::height)
                .field("svg", Picture::svg));
        all.add(owed());
        return all;
    }

    private static TypeFields<Seen> complaint() {
        return TypeFields.of("Complaint", Seen.class)
                .field("id", seen -> GlobalId.of(seen.recorded().reference()))
                .field("reference", seen -> seen.recorded().reference())
                .field("version", seen -> seen.recorded().version())
                .field("landlord", seen -> seen.recorded().landlord())
                .field("policy", seen -> seen.complaint().policy())
                .asked("course", (seen, asked) -> Course.of(upTo(seen, Given.of(asked))))
                .asked("party", (seen, asked) -> party(seen, Given.of(asked)))
                .asked(
                        "people",
                        (seen, asked) ->
                                seen.need(Sight.HANDLERS).named(seen.complaint().people()))
                .field("handler", ComplaintFields::handler)
                .asked(
                        "history",
                        (seen, asked) -> seen.need(Sight.HISTORY)
                                .history(Given.of(asked).findDay("asOf").orElse(seen.today())))
                .asked("timetable", (seen, asked) -> timetable(seen.need(Sight.DATES), Given.of(asked)))
                .asked("deadlines", (seen, asked) -> deadlines(seen.need(Sight.DATES), Given.of(asked)))
                .asked(
                        "rights",
                        (seen, asked) -> seen.need(Sight.DATES)
                                .timetable(Given.of(asked))
                                .windows())
                .asked(
                        "findings",
                        (seen, asked) -> Findings.of(seen.need(Sight.FINDINGS).timetable(Given.of(asked))))
                .asked("next", (seen, asked) -> next(seen.need(Sight.NEXT), Given.of(asked)))
                .asked("may", (seen, asked) -> may(seen.need(Sight.NEXT), Given.of(asked)))
                .asked("followUps", (seen, asked) -> FollowUp.of(upTo(seen.need(Sight.FINDINGS), Given.of(asked))))
                .asked("remedies", (seen, asked) -> remedies(seen.need(Sight.DATES), Given.of(asked)))
                .asked(
                        "admission",
                        (seen, asked) -> Admission.of(seen.need(Sight.FINDINGS).timetable(Given.of(asked))))
                .asked("picture", (seen, asked) -> picture(seen.need(Sight.DATES), Given.of(asked)));
    }

    private static Complaint upTo(Seen seen, Given given) {
        return seen.complaint().upTo(given.findDay("asOf").orElse(seen.today()));
    }

    private static @Nullable Parties party(Seen seen, Given given) {
        Party party = Party.of(upTo(seen, given));
        return party.residents().isEmpty() && party.representative() == null ? null : new Parties(seen, party);
    }

    private static Optional<Named> representative(Parties shown) {
        return Optional.ofNullable(shown.party().representative()).map(person -> new Named(shown.in(), person));
    }

    private static Optional<Named> handler(Seen seen) {
        String handler = seen.view().handler();
        return handler == null || !seen.shows(Sight.HANDLERS) ? Optional.empty() : seen.named(handler);
    }

    private static TimetableView timetable(Seen seen, Given given) {
        List<Event> assumed = new EventInputs(seen.complaint()).events(given, "whatIf");
        return seen.view(seen.timetable(given), assumed);
    }

    private static List<TimetableView.Row> deadlines(Seen seen, Given given) {
        Timetable timetable = seen.timetable(given);
        return seen.view(timetable, List.of()).rows(timetable);
    }

    /** Without what they may not read: why it is open or closed says that it happened, and when. */
    private static Possible next(Seen seen, Given given) {
        return new Possible(Actions.of(seen.timetable(given)).stream()
                .filter(action -> seen.reads(action.event()))
                .toList());
    }

    /** Judged by what is on record: as the event is given, with the facts that are stated. */
    private static Ruling may(Seen seen, Given given) {
        EventInputs inputs = new EventInputs(seen.complaint());
        Event event = inputs.event(given.object("event"));
        seen.need(Act.read(event.kind()));
        Complaint complaint = seen.complaint();
        for (var text : inputs.texts().entrySet()) {
            complaint = complaint.with(text.getKey(), text.getValue());
        }
        Facts facts = FactInputs.read(given, StatedFacts.ofRequest(complaint.policy()));
        Timetable timetable = Timetable.of(complaint, seen.timetable().calendar());
        return given.object("event")
                .read(
                        "event",
                        ErrorCode.UNKNOWN_EVENT,
                        () -> Requests.to(timetable).review(event, facts));
    }

    private static List<Promise> remedies(Seen seen, Given given) {
        Timetable timetable = seen.timetable(given);
        List<Promise> remedies = new ArrayList<>();
        for (RemedyPromise remedy : RemedyPromise.of(timetable)) {
            remedies.add(new Promise(remedy, timetable.day().orElse(seen.today())));
        }
        return remedies;
    }

    private static Picture picture(Seen seen, Given given) {
        return Timeline.of(seen.timetable(given)).showing(seen::reads).picture();
    }

    // --- what is in it ------------------------------------------------------------------------------------------

    private static TypeFields<Happened> event() {
        return TypeFields.of("HistoryEvent", Happened.class)
                .field("place", Happened::place)
                .field("event", happened -> happened.event().kind())
                .field("on", happened -> happened.event().day())
                .field("time", happened -> happened.event().time())
                .field("by", Happened::by)
                .field(
                        "channels",
                        happened -> happened.event().channels().stream()
                                .sorted()
                                .map(Channel::toString)
                                .toList())
                .field("corrected", Happened::corrected)
                .field("details", happened -> details(happened.event()))
                .field("text", happened -> happened.words(code(happened, Detail.TEXT)))
                .field("wanted", happened -> happened.words(code(happened, Detail.WANTED)))
                .field("reason", happened -> happened.words(code(happened, Detail.REASON)));
    }

    private static Optional<String> code(Happened happened, Detail<Code> detail) {
        return happened.event().find(detail).map(Code::word);
    }

    private static List<NamedDetail> details(Event event) {
        List<NamedDetail> details = new ArrayList<>();
        for (Detail<?> detail : Detail.known()) {
            Optional<?> value = event.find(detail);
            if (value.isPresent() && !WORDS.contains(detail)) {
                details.add(new NamedDetail(detail.name(), values(value.get())));
            }
        }
        return details;
    }

    private static List<String> values(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        if (value instanceof Boolean yes) {
            return List.of(yes ? "yes" : "no");
        }
        return List.of(value instanceof BigDecimal amount ? amount.toPlainString() : value.toString());
    }

    private static List<TypeFields<?>> actions() {
        return List.of(
                TypeFields.of("NextActions", Possible.class)
                        .field("open", possible -> possible.which(true))
                        .field("closed", possible -> possible.which(false)),
                TypeFields.of("OpenAction", Action.class)
                        .field("action", Action::event)
                        .field("who", Action::who)
                        .field("until", Action::until)
                        .field("clauses", Action::clauses)
                        .field("ruling", Action::ruling),
                TypeFields.of("ClosedAction", Action.class)
                        .field("action", Action::event)
                        .field("who", Action::who)
                        .field("clauses", Action::clauses)
                        .field("why", Action::why)
                        .field("ruling", Action::ruling));
    }

    private static TypeFields<Promise> remedy() {
        return TypeFields.of("Remedy", Promise.class)
                .field("clause", promise -> promise.remedy().clause())
                .field("what", promise -> promise.remedy().what())
                .field("amount", promise -> promise.remedy().amount())
                .field("offered", promise -> promise.remedy().offered())
                .field("promised", promise -> promise.remedy().promised())
                .field("done", promise -> promise.remedy().done())
                .field("status", promise -> promise.remedy().on(promise.day()));
    }

    private static TypeFields<Due> owed() {
        return TypeFields.of("Owed", Due.class)
                .field("clause", due -> due.owed().clause())
                .field("what", due -> due.owed().what())
                .field("due", due -> due.owed().due())
                .field("warn", due -> due.owed().warn())
                .field("overdue", due -> due.owed().isOverdueOn(due.complaint().today()))
                .field("workingDaysLate", due -> due.late());
    }
}
