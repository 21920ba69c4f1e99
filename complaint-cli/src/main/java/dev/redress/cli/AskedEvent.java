package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.KnownCodes;
import dev.redress.complaint.KnownCodes.NotInComplaint;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An event as it is typed: its day, who, and what it carries, {@code --with NAME=VALUE}, for a complaint that is on file. */
final class AskedEvent {

    private static final String CHANNEL = "channel";
    private static final List<Detail<?>> TEXTS = List.of(Detail.TEXT, Detail.WANTED, Detail.REASON);

    private final Complaint complaint;
    private final KnownCodes known;

    private AskedEvent(Complaint complaint) {
        this.complaint = complaint;
        this.known = KnownCodes.of(complaint);
    }

    /** {@code until=} and the like, for completion. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(CHANNEL + "="));
        Detail.known().forEach(detail -> names.add(detail.name() + "="));
        return names;
    }

    /** The event of that name at that moment, with everything else that was typed. */
    static Event of(String name, LocalDateTime moment, Complaint complaint, Arguments arguments) {
        EventKind kind = complaint.policy().getEvent(name);
        Event event = Event.of(kind, moment.toLocalDate());
        if (moment.toLocalTime().toNanoOfDay() != 0) {
            event = event.at(moment.toLocalTime());
        }
        AskedEvent asked = new AskedEvent(complaint);
        Optional<String> by = arguments.find("--by");
        if (by.isPresent()) {
            event = event.by(
                    referring(() -> asked.known.person("by", by.get()), "").word());
        }
        for (String typed : arguments.all("--with")) {
            event = asked.with(event, typed);
        }
        Optional<String> because = arguments.find("--because");
        return because.isPresent() ? asked.because(event, because.get()) : event;
    }

    private Event with(Event event, String typed) {
        int equals = typed.indexOf('=');
        if (equals < 0) {
            throw new WrongUsage(
                    "--with reads NAME=VALUE, and one of them has no '='; for example: --with until=2027-03-19");
        }
        String name = typed.substring(0, equals);
        String value = typed.substring(equals + 1);
        if (name.equals(CHANNEL)) {
            return event.through(Discreet.read("--with " + CHANNEL, () -> Channel.named(value)));
        }
        Detail<?> detail = Detail.find(name)
                .filter(found -> found.belongsTo(event.kind()))
                .orElseThrow(() -> new UnknownName("detail of " + event.kind(), name, carried(event.kind())));
        if (event.find(detail).isPresent()) {
            throw new WrongUsage("--with " + detail + " is given more than once; it takes one value"
                    + (detail.form() == Detail.Form.CODES ? ", or several with commas between them" : ""));
        }
        return with(event, detail, Discreet.read("--with " + detail, () -> value(detail, value)));
    }

    private static List<String> carried(EventKind kind) {
        List<String> names = new ArrayList<>(List.of(CHANNEL));
        Detail.of(kind).forEach(detail -> names.add(detail.name()));
        return names;
    }

    @SuppressWarnings("unchecked") // a detail's form says what its value is
    private static <T> Event with(Event event, Detail<T> detail, Object value) {
        return event.with(detail, (T) value);
    }

    private Object value(Detail<?> detail, String value) {
        return switch (detail.form()) {
            case DATE -> Days.parse(value);
            case YES_OR_NO -> yesOrNo(detail, value);
            case WHOLE_NUMBER -> wholeNumber(detail, value);
            case AMOUNT -> amount(detail, value);
            case EVENT -> complaint.policy().getEvent(value);
            case FACT -> new Code(detail.fact().orElseThrow().read(value));
            case CODE -> code(detail, value);
            case CODES -> codes(detail, value);
        };
    }

    private static Boolean yesOrNo(Detail<?> detail, String value) {
        List<String> known = List.of("yes", "no");
        if (!known.contains(value)) {
            throw new UnknownName("value of " + detail, value, known);
        }
        return value.equals("yes");
    }

    private static Integer wholeNumber(Detail<?> detail, String value) {
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new Unreadable("value of " + detail, value, "events are counted from 1");
        }
        return Integer.valueOf(value);
    }

    private static BigDecimal amount(Detail<?> detail, String value) {
        if (!value.matches("[0-9]{1,10}(\\.[0-9]{1,2})?")) {
            throw new Unreadable("value of " + detail, value, "an amount reads 250 or 250.50, in pounds");
        }
        return new BigDecimal(value);
    }

    private List<Code> codes(Detail<?> detail, String value) {
        List<Code> codes = new ArrayList<>();
        for (String word : value.split(",", -1)) {
            codes.add(code(detail, word.strip()));
        }
        return List.copyOf(codes);
    }

    private Code code(Detail<?> detail, String value) {
        return referring(
                () -> known.read(detail, value),
                TEXTS.contains(detail) ? "; a reason in words goes with --because" : "");
    }

    private static Code referring(Supplier<Code> reader, String help) {
        try {
            return reader.get();
        } catch (NotInComplaint e) {
            String option = e.place().equals("by") ? "--" : "--with ";
            throw new WrongUsage(option + e.getMessage() + help);
        }
    }

    /** A reason that is given and not kept: whether there is one is all that a ruling looks at. */
    private Event because(Event event, String words) {
        if (words.isBlank()) {
            throw new WrongUsage("--because gives no reason; its words stand in quotes, or it is left out");
        }
        String id = "T1";
        for (int i = 2; complaint.findText(id).isPresent(); i++) {
            id = "T" + i;
        }
        return event.with(Detail.REASON, id);
    }
}
