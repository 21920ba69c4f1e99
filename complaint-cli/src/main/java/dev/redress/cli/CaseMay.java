package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.complaint.Event;
import dev.redress.json.RulingJson;
import dev.redress.policy.EventKind;
import dev.redress.ruling.Facts;
import dev.redress.ruling.Requests;
import dev.redress.ruling.Ruling;
import dev.redress.ruling.StatedFacts;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.util.List;

/** {@code redress case may}: one request judged before it is done. */
final class CaseMay {

    private CaseMay() {}

    static Spec spec() {
        Spec spec = Spec.of("may", "whether something may be done, asked before it is", CaseMay::run)
                .synopsis("redress case may FILE EVENT --on DATE [--by PERSON] [--with NAME=VALUE]... [options]")
                .more(
                        "The exit code is 0 where it is allowed, 1 where it is refused, and 3 where a fact is missing, which"
                                + " is named. Nothing is recorded.",
                        "--with gives what the event carries: until, obligation, asked, grounds, further-evidence, panel,"
                                + " ground, channel and the others that a history's file has. People and texts are named by"
                                + " their ids in the file; a reason that is not there yet goes with --because, and is not"
                                + " repeated.");
        CaseInput.add(spec)
                .word(1, "EVENT", "what is asked about: escalation-requested, ...", names())
                .stray(2)
                .option("--on", "DATE", "the day on which it would be done", List.of())
                .option("--by", "PERSON", "who would do it, by the id in the file", List.of())
                .repeatable("--with", "NAME=VALUE", "what the event would carry", AskedEvent.names())
                .option("--because", "TEXT", "the reason it would give", List.of());
        return TypedFacts.add(spec, StatedFacts.sharedOfRequest())
                .formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress case may docs/examples/ex-1.yaml stage-2-responded --on 2027-03-04 --by S1",
                        "redress case may docs/examples/ex-1.yaml extended --on 2027-03-01 --with obligation=EMH-12"
                                + " --with until=2027-03-19 --with asked=yes --because \"a second survey\"",
                        "redress case may docs/examples/ex-1.yaml ombudsman-asked --on 2027-03-08 --format json");
    }

    private static List<String> names() {
        return EventKind.known().stream().map(EventKind::name).toList();
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        arguments.refuseStray(2, "a reason of several words stands in quotes: --because \"...\"");
        String name = arguments.word(1);
        String on = arguments.get("--on");
        CaseInput input = CaseInput.of(arguments, output);
        Event event = AskedEvent.of(name, Days.parseMoment(on), input.recorded(), arguments);
        Timetable timetable = input.timetable();
        Facts facts = Facts.of(TypedFacts.read(arguments, StatedFacts.ofRequest(timetable.policy())));
        Ruling ruling = Requests.to(timetable).review(event, facts);
        if (format == Format.JSON) {
            output.stream(out -> RulingJson.write(timetable, event, ruling, out));
        } else {
            input.printHeading(output);
            RulingText.print(ruling, output);
            Basis.print(timetable.policy(), timetable.calendar(), output);
        }
        return RulingText.exit(ruling, output);
    }
}
