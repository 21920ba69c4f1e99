package dev.redress.policy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a clause provides; a clause may provide several things. */
public sealed interface Provision
        permits Obligation,
                Right,
                Extension,
                RequiredStep,
                Exclusion,
                Provision.RequiredContents,
                Provision.Channels,
                Provision.Handler,
                Provision.Standing,
                Provision.Classification,
                Provision.EscalationGrounds,
                Provision.EscalationBar,
                Provision.Referral,
                Provision.Contact,
                Provision.Advice,
                Provision.Survey,
                Provision.Report,
                Provision.Remedy,
                Provision.Agreement,
                Provision.Intake,
                Provision.Behaviour,
                Provision.Phase,
                Provision.Independent,
                Provision.End,
                Provision.Follows,
                Provision.Rule {

    /** The word for it in files: {@code obligation}. */
    String kind();

    /** What it provides, in a few words. */
    String what();

    /**
     * What letters must contain.
     *
     * @param letters the kinds of letter, such as {@code acknowledgement}
     * @param contents what each of them contains, of {@link Letters#contents}
     */
    record RequiredContents(String what, List<String> letters, List<String> contents) implements Provision {
        public RequiredContents {
            letters = List.copyOf(letters);
            contents = List.copyOf(contents);
        }

        /** What a letter of one kind must contain. */
        public RequiredContents(String what, String letter, List<String> contents) {
            this(what, List.of(letter), contents);
        }

        @Override
        public String kind() {
            return "contents";
        }
    }

    /**
     * How a complaint may be made, or a response must be sent.
     *
     * @param of the event whose channel it is: first contact, or a response
     * @param channels any of these
     * @param byAppointment those of them that need an appointment (ASC-27)
     * @param needed whether what a resident asks by another is not taken: "you must write to us"
     */
    record Channels(String what, EventKind of, Set<Channel> channels, Set<Channel> byAppointment, boolean needed)
            implements Provision {
        public Channels {
            channels = Set.copyOf(channels);
            byAppointment = Set.copyOf(byAppointment);
        }

        /** Channels of which it is not said that another is refused. */
        public Channels(String what, EventKind of, Set<Channel> channels, Set<Channel> byAppointment) {
            this(what, of, channels, byAppointment, false);
        }

        @Override
        public String kind() {
            return "channels";
        }
    }

    /**
     * Who must handle a stage.
     *
     * @param stage the id of the stage
     * @param roles any of these; empty where the document names a team and no role
     * @param acts the events by which that person acts
     * @param together whether one of each role sits together, and nobody else: a panel (FTR-13)
     */
    record Handler(String what, String stage, List<String> roles, List<EventKind> acts, boolean together)
            implements Provision {
        public Handler {
            roles = roles.stream().map(Role::get).toList();
            acts = List.copyOf(acts);
        }

        @Override
        public String kind() {
            return "role";
        }
    }

    /**
     * Who may complain, and on what condition.
     *
     * @param who those it is about
     * @param needsAuthority whether the resident must have given it
     * @param beforehand whether the authority must be known before the contact (FTR-4)
     * @param reachesOmbudsman whether they have the right to the Ombudsman (ASC-20: they have not)
     */
    record Standing(
            String what, List<Complainant> who, boolean needsAuthority, boolean beforehand, boolean reachesOmbudsman)
            implements Provision {
        public Standing {
            who = List.copyOf(who);
        }

        @Override
        public String kind() {
            return "standing";
        }
    }

    /**
     * What counts as a complaint, and what else comes in.
     *
     * @param kinds what it tells apart, of the values of {@link Fact#KIND}
     * @param examples what it says of them
     */
    record Classification(String what, List<String> kinds, List<String> examples) implements Provision {
        public Classification {
            kinds = kinds.stream().map(Fact.KIND::read).toList();
            examples = List.copyOf(examples);
        }

        @Override
        public String kind() {
            return "classification";
        }
    }

    /**
     * On what grounds a complaint goes to the next stage.
     *
     * @param grounds one of these is enough
     * @param needed whether the next stage is refused without one (SET-13)
     * @param shownBy facts that show a ground without naming it: further evidence (FTR-10)
     */
    record EscalationGrounds(String what, List<Term> grounds, boolean needed, List<FactTest> shownBy)
            implements Provision {
        public EscalationGrounds {
            grounds = List.copyOf(grounds);
            shownBy = List.copyOf(shownBy);
        }

        @Override
        public String kind() {
            return "grounds";
        }
    }

    /**
     * When the next stage is refused, and a complaint goes no further (FTR-11).
     *
     * @param when every one of these must hold
     */
    record EscalationBar(String what, List<FactTest> when) implements Provision {
        public EscalationBar {
            when = List.copyOf(when);
            if (when.isEmpty()) {
                throw new IllegalArgumentException(
                        "the next stage is refused where something holds, and nothing is named");
            }
        }

        @Override
        public String kind() {
            return "bar";
        }
    }

    /**
     * Who else may take the complaint on, and to whom.
     *
     * @param by who: {@code councillor}, {@code mp}
     * @param to where: {@code housing-ombudsman}
     * @param event what it is recorded as; it is open when a right that this event uses is
     */
    record Referral(String what, List<String> by, String to, EventKind event) implements Provision {
        public Referral {
            by = List.copyOf(by);
        }

        @Override
        public String kind() {
            return "referral";
        }
    }

    /**
     * Contact details as the document states them; no lines where it prints none.
     *
     * @param content the content of a letter that they are, such as {@code ombudsman}; null for none
     */
    record Contact(
            String what,
            String who,
            List<String> lines,
            @Nullable String content) implements Provision {
        public Contact {
            lines = List.copyOf(lines);
        }

        /** Contact details that are no content of a letter. */
        public Contact(String what, String who, List<String> lines) {
            this(what, who, lines, null);
        }

        @Override
        public String kind() {
            return "contact";
        }
    }

    /** What a resident is advised. */
    record Advice(String what) implements Provision {
        @Override
        public String kind() {
            return "advice";
        }
    }

    /** How residents are asked about the handling. */
    record Survey(String what, List<String> ways) implements Provision {
        public Survey {
            ways = List.copyOf(ways);
        }

        @Override
        public String kind() {
            return "survey";
        }
    }

    /**
     * What is published, how often and where.
     *
     * @param every how often: {@code quarter}; null where it is not stated
     * @param figures the figures by the procedure's own names: {@code formal or informal}
     * @param to where it is reported: {@code Board}
     */
    record Report(String what, @Nullable String every, List<String> figures, List<String> to) implements Provision {
        public Report {
            figures = List.copyOf(figures);
            to = List.copyOf(to);
        }

        @Override
        public String kind() {
            return "report";
        }
    }

    /** What may be offered to put things right. */
    record Remedy(String what, List<String> remedies) implements Provision {
        public Remedy {
            remedies = List.copyOf(remedies);
        }

        @Override
        public String kind() {
            return "remedy";
        }
    }

    /** A date agreed with the resident becomes the date of the obligation of clause {@code dates}. */
    record Agreement(String what, String dates) implements Provision {
        @Override
        public String kind() {
            return "agreement";
        }
    }

    /**
     * What the resident is asked when an event reaches the landlord.
     *
     * @param at the event
     * @param questions what is asked: {@code why}, {@code outcome}, {@code evidence}
     */
    record Intake(String what, EventKind at, List<Term> questions) implements Provision {
        public Intake {
            questions = List.copyOf(questions);
        }

        @Override
        public String kind() {
            return "intake";
        }
    }

    /** What is unreasonable behaviour, and what may follow. */
    record Behaviour(String what, List<Term> grounds) implements Provision {
        public Behaviour {
            grounds = List.copyOf(grounds);
        }

        @Override
        public String kind() {
            return "behaviour";
        }
    }

    /**
     * A part of the procedure in which things are settled informally, with no deadline of its own.
     *
     * @param logged whether what was settled so is to be logged for learning (ASC-10)
     */
    record Phase(String what, boolean logged) implements Provision {
        @Override
        public String kind() {
            return "phase";
        }
    }

    /** That nobody who considered stage 1 decides stage 2, where the document itself says so. */
    record Independent(String what) implements Provision {
        @Override
        public String kind() {
            return "independence";
        }
    }

    /** Where the procedure ends: nothing follows the event (FTR-15). */
    record End(String what, EventKind after) implements Provision {
        @Override
        public String kind() {
            return "end";
        }
    }

    /** A code of practice that the landlord says it follows, from outside the document; {@code what} is its name. */
    record Follows(String what) implements Provision {
        @Override
        public String kind() {
            return "follows";
        }
    }

    /** A rule that is none of the others. */
    record Rule(String what) implements Provision {
        @Override
        public String kind() {
            return "rule";
        }
    }
}
