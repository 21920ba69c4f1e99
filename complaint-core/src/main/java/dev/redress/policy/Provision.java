package dev.redress.policy;

import dev.redress.calendar.TimeLimit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a clause provides; a clause may provide several things. */
public sealed interface Provision
        permits Obligation,
                Right,
                Extension,
                RequiredStep,
                Provision.Exclusion,
                Provision.RequiredContents,
                Provision.Channels,
                Provision.Handler,
                Provision.Standing,
                Provision.Classification,
                Provision.EscalationGrounds,
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
                Provision.Rule {

    /** The word for it in files: {@code obligation}. */
    String kind();

    /** What it provides, in a few words. */
    String what();

    /**
     * What is not taken as a complaint.
     *
     * @param becomes what it is instead: {@code service-request}; null where nothing is said
     * @param age how long ago is too long; null where age does not matter
     * @param exception when it is taken all the same; null where nothing is said
     */
    record Exclusion(
            String what,
            @Nullable String becomes,
            @Nullable AgeLimit age,
            @Nullable String exception) implements Provision {
        @Override
        public String kind() {
            return "exclusion";
        }
    }

    /** What a letter must contain; {@code letter} is a kind such as {@code acknowledgement}. */
    record RequiredContents(String what, String letter, List<String> contents) implements Provision {
        public RequiredContents {
            contents = List.copyOf(contents);
        }

        @Override
        public String kind() {
            return "contents";
        }
    }

    /** How a complaint may be made, or a response must be sent. */
    record Channels(String what, Set<Channel> channels) implements Provision {
        public Channels {
            channels = Set.copyOf(channels);
        }

        @Override
        public String kind() {
            return "channels";
        }
    }

    /** Who must handle a stage; {@code role} is a role such as {@code senior-manager}. */
    record Handler(String what, String stage, List<String> roles) implements Provision {
        public Handler {
            roles = List.copyOf(roles);
        }

        @Override
        public String kind() {
            return "role";
        }
    }

    /** Who may complain, and on what condition. */
    record Standing(String what, List<String> standings, boolean needsAuthority, boolean reachesOmbudsman)
            implements Provision {
        public Standing {
            standings = List.copyOf(standings);
        }

        @Override
        public String kind() {
            return "standing";
        }
    }

    /** What counts as a complaint, a comment, a compliment. */
    record Classification(String what, List<String> examples) implements Provision {
        public Classification {
            examples = List.copyOf(examples);
        }

        @Override
        public String kind() {
            return "classification";
        }
    }

    /** On what grounds a complaint goes to the next stage, or does not; one is enough. */
    record EscalationGrounds(String what, List<String> grounds) implements Provision {
        public EscalationGrounds {
            grounds = List.copyOf(grounds);
        }

        @Override
        public String kind() {
            return "grounds";
        }
    }

    /** Who may take the complaint on to whom. */
    record Referral(String what, List<String> by, String to) implements Provision {
        public Referral {
            by = List.copyOf(by);
        }

        @Override
        public String kind() {
            return "referral";
        }
    }

    /** Contact details as the document states them; no lines where it prints none. */
    record Contact(String what, String who, List<String> lines) implements Provision {
        public Contact {
            lines = List.copyOf(lines);
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

    /** What is published, and where or how often. */
    record Report(String what, @Nullable String every, List<String> figures) implements Provision {
        public Report {
            figures = List.copyOf(figures);
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

    /** What the resident is asked at the beginning of a stage. */
    record Intake(String what, List<String> questions) implements Provision {
        public Intake {
            questions = List.copyOf(questions);
        }

        @Override
        public String kind() {
            return "intake";
        }
    }

    /** What is unreasonable behaviour, and what may follow. */
    record Behaviour(String what, List<String> grounds) implements Provision {
        public Behaviour {
            grounds = List.copyOf(grounds);
        }

        @Override
        public String kind() {
            return "behaviour";
        }
    }

    /** A part of the procedure that carries no deadline of its own. */
    record Phase(String what) implements Provision {
        @Override
        public String kind() {
            return "phase";
        }
    }

    /** A rule that is none of the others. */
    record Rule(String what) implements Provision {
        @Override
        public String kind() {
            return "rule";
        }
    }

    /**
     * How long ago is too long, counted back from a day.
     *
     * @param limit how long: {@code 6 months}
     * @param boundaryExcluded whether an issue on the boundary day itself is too old
     * @param from what it is counted back from, the first of these on record
     */
    record AgeLimit(TimeLimit limit, boolean boundaryExcluded, List<EventKind> from) {
        public AgeLimit {
            from = List.copyOf(from);
        }
    }
}
