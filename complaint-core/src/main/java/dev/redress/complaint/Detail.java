package dev.redress.complaint;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that an event may carry besides its day, by the name that files use, and the kinds of event that carry it.
 *
 * <p>{@code Event.of(STAGE_1_RESPONDED, day).with(Detail.DATED, stated)}. Every value is a date, an amount, yes or no, a
 * number, an event, or a {@link Code}: nothing that somebody is called or said.
 *
 * @param <T> what its value is
 */
public final class Detail<T> {

    /** How the value reads in a file. */
    public enum Form {
        DATE,
        YES_OR_NO,
        WHOLE_NUMBER,
        /** Pounds, with at most two decimals. */
        AMOUNT,
        EVENT,
        CODE,
        CODES,
        /** The value of a {@link Fact}. */
        FACT
    }

    private static final List<Detail<?>> ALL = new ArrayList<>();

    /** The date stated in a response or another letter; any event may carry it. */
    public static final Detail<LocalDate> DATED = new Detail<>("dated", Form.DATE);

    /** The clause whose obligation is dated or extended. */
    public static final Detail<Code> OBLIGATION =
            new Detail<>("obligation", Form.CODE, EventKind.DATE_AGREED, EventKind.EXTENDED);

    /** The new or agreed date. */
    public static final Detail<LocalDate> UNTIL =
            new Detail<>("until", Form.DATE, EventKind.DATE_AGREED, EventKind.EXTENDED);

    /** The id of the text that says why. */
    public static final Detail<Code> REASON = new Detail<>(
            "reason",
            Form.CODE,
            EventKind.DATE_AGREED,
            EventKind.EXTENDED,
            EventKind.DISCRETION_USED,
            EventKind.ESCALATION_REFUSED,
            EventKind.BEHAVIOUR_WARNED,
            EventKind.BEHAVIOUR_REFUSED,
            EventKind.WITHDRAWN,
            EventKind.CLOSED,
            EventKind.CORRECTED);

    /** Whether the resident was asked for more time. */
    public static final Detail<Boolean> ASKED = new Detail<>("asked", Form.YES_OR_NO, EventKind.EXTENDED);

    /** Which response was received. */
    public static final Detail<EventKind> RESPONSE = new Detail<>("response", Form.EVENT, EventKind.RESPONSE_RECEIVED);

    /** Why the Ombudsman was asked: {@code advice} or {@code investigation}. */
    public static final Detail<Code> PURPOSE = new Detail<>("purpose", Form.CODE, EventKind.OMBUDSMAN_ASKED);

    /** The place in the history, from 1, of the event that is corrected. */
    public static final Detail<Integer> CORRECTS = new Detail<>("corrects", Form.WHOLE_NUMBER, EventKind.CORRECTED);

    /** What the complaint is about at the landlord: {@code repairs}. */
    public static final Detail<Code> SERVICE_AREA =
            new Detail<>("service-area", Form.CODE, EventKind.FIRST_CONTACT, EventKind.FEEDBACK_RECORDED);

    /** The grounds of a request for the next stage, or of a discretion. */
    public static final Detail<List<Code>> GROUNDS =
            new Detail<>("grounds", Form.CODES, EventKind.ESCALATION_REQUESTED, EventKind.DISCRETION_USED);

    /** Whether further evidence came with a request for the next stage. */
    public static final Detail<Boolean> FURTHER_EVIDENCE =
            new Detail<>("further-evidence", Form.YES_OR_NO, EventKind.ESCALATION_REQUESTED);

    /** Whether every issue was answered. */
    public static final Detail<Boolean> ISSUES_ANSWERED =
            new Detail<>("issues-answered", Form.YES_OR_NO, EventKind.STAGE_1_RESPONDED, EventKind.ESCALATION_REFUSED);

    /** The stage that a handler was assigned to. */
    public static final Detail<Code> STAGE = new Detail<>("stage", Form.CODE, EventKind.HANDLER_ASSIGNED);

    /** The role that acted. */
    public static final Detail<Code> ROLE =
            new Detail<>("role", Form.CODE, EventKind.HANDLER_ASSIGNED, EventKind.DISCRETION_USED);

    /** The clause whose discretion was used. */
    public static final Detail<Code> CLAUSE = new Detail<>("clause", Form.CODE, EventKind.DISCRETION_USED);

    /** Those for whom it was done: the residents that a representative speaks for. */
    public static final Detail<List<Code>> FOR = new Detail<>(
            "for", Form.CODES, EventKind.FIRST_CONTACT, EventKind.AUTHORITY_GIVEN, EventKind.AUTHORITY_ENDED);

    /** The person that something was given to, or assigned to. */
    public static final Detail<Code> TO = new Detail<>(
            "to",
            Form.CODE,
            EventKind.AUTHORITY_GIVEN,
            EventKind.AUTHORITY_ENDED,
            EventKind.HANDLER_ASSIGNED,
            EventKind.PASSED_TO_MANAGER);

    /** The ground of a determination of behaviour. */
    public static final Detail<Code> GROUND =
            new Detail<>("ground", Form.CODE, EventKind.BEHAVIOUR_WARNED, EventKind.BEHAVIOUR_REFUSED);

    /** Those who sit on a panel. */
    public static final Detail<List<Code>> PANEL =
            new Detail<>("panel", Form.CODES, EventKind.PANEL_ASKED, EventKind.HEARING_HELD);

    /** What is offered to put things right: {@code compensation}. */
    public static final Detail<Code> REMEDY =
            new Detail<>("remedy", Form.CODE, EventKind.REMEDY_OFFERED, EventKind.REMEDY_DONE);

    /** How much, in pounds. */
    public static final Detail<BigDecimal> AMOUNT =
            new Detail<>("amount", Form.AMOUNT, EventKind.REMEDY_OFFERED, EventKind.REMEDY_DONE);

    /** The day by which a remedy was promised. */
    public static final Detail<LocalDate> PROMISED = new Detail<>("promised", Form.DATE, EventKind.REMEDY_OFFERED);

    /** Whether the resident was satisfied with how the complaint was handled, as the survey asks (ASC-21). */
    public static final Detail<Boolean> SATISFIED =
            new Detail<>("satisfied", Form.YES_OR_NO, EventKind.SURVEY_ANSWERED);

    /** Whether a designated person referred it to the Ombudsman. */
    public static final Detail<Boolean> REFERRED =
            new Detail<>("referred", Form.YES_OR_NO, EventKind.DESIGNATED_PERSON_ANSWERED);

    /** Whether a visit in person was by appointment. */
    public static final Detail<Boolean> APPOINTMENT =
            new Detail<>("appointment", Form.YES_OR_NO, EventKind.FIRST_CONTACT);

    /** The id of the text of what was said; any event may carry it. */
    public static final Detail<Code> TEXT = new Detail<>("text", Form.CODE);

    /** The id of the text that says what the resident wants. */
    public static final Detail<Code> WANTED =
            new Detail<>("wanted", Form.CODE, EventKind.FIRST_CONTACT, EventKind.ESCALATION_REQUESTED);

    /** The path of the letter's file; any event may carry it. */
    public static final Detail<Code> LETTER = new Detail<>("letter", Form.CODE);

    private static final List<Fact> OF_FIRST_CONTACT = List.of(
            Fact.KIND,
            Fact.ABOUT,
            Fact.EARLIER_REPORT,
            Fact.FIRST_REQUEST,
            Fact.ABOUT_OUR_HANDLING,
            Fact.SOLICITOR,
            Fact.DISREPAIR_CLAIM,
            Fact.EXHAUSTED,
            Fact.WITHIN_CONTROL,
            Fact.ANONYMOUS);

    static {
        for (Fact fact : OF_FIRST_CONTACT) {
            if (fact.equals(Fact.KIND)) {
                new Detail<Code>(fact.name(), Form.FACT, EventKind.FIRST_CONTACT, EventKind.FEEDBACK_RECORDED);
            } else {
                new Detail<Code>(fact.name(), Form.FACT, EventKind.FIRST_CONTACT);
            }
        }
    }

    private static final List<Detail<?>> KNOWN = List.copyOf(ALL);
    private static final Map<String, Detail<?>> BY_NAME = new HashMap<>();

    static {
        for (Detail<?> detail : KNOWN) {
            BY_NAME.put(detail.name, detail);
        }
    }

    private final String name;
    private final Form form;
    private final List<EventKind> carriers;

    private Detail(String name, Form form, EventKind... carriers) {
        this.name = name;
        this.form = form;
        this.carriers = List.of(carriers);
        ALL.add(this);
    }

    /** Every detail, in order. */
    public static List<Detail<?>> known() {
        return KNOWN;
    }

    /** The facts of intake that first contact carries, each as a detail of its name. */
    public static List<Fact> factsOfFirstContact() {
        return OF_FIRST_CONTACT;
    }

    /** The detail of that name, if there is one. */
    public static Optional<Detail<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The detail that first contact carries for a fact of intake.
     *
     * @throws UnknownName for a fact that it does not carry
     */
    @SuppressWarnings("unchecked") // the detail of a fact is made above, and holds a code
    public static Detail<Code> of(Fact fact) {
        if (!OF_FIRST_CONTACT.contains(fact)) {
            throw new UnknownName(
                    "fact of first contact",
                    fact.name(),
                    OF_FIRST_CONTACT.stream().map(Fact::name).toList());
        }
        return (Detail<Code>) find(fact.name()).orElseThrow();
    }

    /** {@code further-evidence}. */
    public String name() {
        return name;
    }

    /** How its value reads. */
    public Form form() {
        return form;
    }

    /** The fact whose value it is, for one of the form {@link Form#FACT}. */
    public Optional<Fact> fact() {
        return form == Form.FACT ? Fact.find(name) : Optional.empty();
    }

    /** Whether an event of that kind may carry it; a landlord's own kinds may carry anything. */
    public boolean belongsTo(EventKind kind) {
        return carriers.isEmpty() || kind.isOwn() || carriers.contains(kind);
    }

    /** The details that an event of that kind may carry. */
    public static List<Detail<?>> of(EventKind kind) {
        List<Detail<?>> carried = new ArrayList<>();
        for (Detail<?> detail : KNOWN) {
            if (detail.belongsTo(kind)) {
                carried.add(detail);
            }
        }
        return List.copyOf(carried);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@code further-evidence}. */
    @Override
    public String toString() {
        return name;
    }
}
