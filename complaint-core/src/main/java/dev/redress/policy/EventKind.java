package dev.redress.policy;

import dev.redress.calendar.UnknownName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that can happen to a complaint: a name that files, options and queries use and that is never renamed, and the
 * words for it in a sentence. {@code escalation-requested} is spoken as "the escalation request". A landlord's own kinds
 * start with {@code x-}.
 */
public final class EventKind {

    private static final List<EventKind> SHARED = new ArrayList<>();

    public static final EventKind ISSUE_HAPPENED = shared("issue-happened", "the issue");
    public static final EventKind ISSUE_REPORTED = shared("issue-reported", "the report of the issue");
    public static final EventKind FIRST_CONTACT = shared("first-contact", "first contact");
    public static final EventKind FIRST_ANSWERED = shared("first-answered", "the first answer");
    public static final EventKind RESOLVED = shared("resolved", "the informal resolution");
    public static final EventKind FORMAL_REQUEST = shared("formal-request", "the request to treat it as formal");
    public static final EventKind PASSED_TO_MANAGER = shared("passed-to-manager", "passing to the manager");
    public static final EventKind MANAGER_CONTACTED = shared("manager-contacted", "the manager's contact");
    public static final EventKind LOGGED = shared("logged", "logging");
    public static final EventKind STAGE_1_OPENED = shared("stage-1-opened", "the opening of stage 1");
    public static final EventKind STAGE_1_ACKNOWLEDGED = shared("stage-1-acknowledged", "the stage 1 acknowledgement");
    public static final EventKind PREFERENCE_AGREED = shared("preference-agreed", "agreeing how to communicate");
    public static final EventKind RESIDENT_CONTACTED = recurring("resident-contacted", "contact by the landlord");
    public static final EventKind RESIDENT_UPDATED = recurring("resident-updated", "an update to the resident");
    public static final EventKind FINDINGS_DISCUSSED = recurring("findings-discussed", "discussing the findings");
    public static final EventKind STAGE_1_DECIDED = shared("stage-1-decided", "the stage 1 decision");
    public static final EventKind STAGE_1_RESPONDED = shared("stage-1-responded", "the stage 1 response");
    public static final EventKind RESPONSE_RECEIVED = recurring("response-received", "receipt of the response");
    public static final EventKind ESCALATION_REQUESTED = shared("escalation-requested", "the escalation request");
    public static final EventKind ESCALATION_REFUSED = shared("escalation-refused", "the refusal to escalate");
    public static final EventKind STAGE_2_ACKNOWLEDGED = shared("stage-2-acknowledged", "the stage 2 acknowledgement");
    public static final EventKind DIRECTOR_REVIEWED = shared("director-reviewed", "the director's review");
    public static final EventKind PANEL_ASKED = shared("panel-asked", "asking the panel");
    public static final EventKind REVIEW_MEETING_HELD = shared("review-meeting-held", "the review meeting");
    public static final EventKind HEARING_HELD = shared("hearing-held", "the hearing");
    public static final EventKind STAGE_2_DECIDED = shared("stage-2-decided", "the stage 2 decision");
    public static final EventKind STAGE_2_RESPONDED = shared("stage-2-responded", "the stage 2 response");
    public static final EventKind DESIGNATED_PERSON_ASKED =
            shared("designated-person-asked", "asking a designated person");
    public static final EventKind DESIGNATED_PERSON_ANSWERED =
            shared("designated-person-answered", "the designated person's answer");
    public static final EventKind OMBUDSMAN_ASKED = shared("ombudsman-asked", "asking the Ombudsman");
    public static final EventKind OMBUDSMAN_DECIDED = shared("ombudsman-decided", "the Ombudsman's decision");
    public static final EventKind OUTCOME_SHARED = shared("outcome-shared", "sharing the outcome");
    public static final EventKind OFSTED_ASKED = shared("ofsted-asked", "asking Ofsted");
    public static final EventKind DATE_AGREED = recurring("date-agreed", "agreeing a date");
    public static final EventKind EXTENDED = recurring("extended", "the extension");
    public static final EventKind HANDLER_ASSIGNED = recurring("handler-assigned", "assigning a handler");
    public static final EventKind AUTHORITY_GIVEN = recurring("authority-given", "giving authority");
    public static final EventKind AUTHORITY_ENDED = recurring("authority-ended", "ending authority");
    public static final EventKind DISCRETION_USED = recurring("discretion-used", "the use of discretion");
    public static final EventKind BEHAVIOUR_WARNED = shared("behaviour-warned", "the warning about behaviour");
    public static final EventKind BEHAVIOUR_REFUSED = shared("behaviour-refused", "the refusal over behaviour");
    public static final EventKind REMEDY_OFFERED = recurring("remedy-offered", "the offer of a remedy");
    public static final EventKind REMEDY_DONE = recurring("remedy-done", "the remedy being done");
    public static final EventKind CONTACT_RECEIVED = recurring("contact-received", "contact from the resident");
    public static final EventKind LAST_CORRESPONDENCE = recurring("last-correspondence", "the last correspondence");
    public static final EventKind SURVEY_SENT = recurring("survey-sent", "the survey");
    public static final EventKind SURVEY_ANSWERED = recurring("survey-answered", "the answer to the survey");
    public static final EventKind FEEDBACK_RECORDED = recurring("feedback-recorded", "the record of feedback");
    public static final EventKind THANKS_PASSED_ON = recurring("thanks-passed-on", "passing on the thanks");
    public static final EventKind FEEDBACK_REVIEWED = recurring("feedback-reviewed", "the review of feedback");
    public static final EventKind LESSON_RECORDED = recurring("lesson-recorded", "the lesson");
    public static final EventKind CHANGE_MADE = recurring("change-made", "the change");
    public static final EventKind WITHDRAWN = shared("withdrawn", "the withdrawal");
    public static final EventKind CLOSED = shared("closed", "the closing");
    public static final EventKind CORRECTED = recurring("corrected", "the correction");

    private static final List<EventKind> KNOWN = List.copyOf(SHARED);
    private static final Map<String, EventKind> BY_NAME = new HashMap<>();

    static {
        for (EventKind kind : KNOWN) {
            BY_NAME.put(kind.name, kind);
        }
    }

    private static final List<EventKind> EVERYWHERE = List.of(
            FIRST_CONTACT,
            RESOLVED,
            RESIDENT_UPDATED,
            STAGE_1_DECIDED,
            STAGE_1_RESPONDED,
            RESPONSE_RECEIVED,
            ESCALATION_REQUESTED,
            ESCALATION_REFUSED,
            STAGE_2_DECIDED,
            STAGE_2_RESPONDED,
            OMBUDSMAN_ASKED,
            HANDLER_ASSIGNED,
            AUTHORITY_GIVEN,
            AUTHORITY_ENDED,
            DISCRETION_USED,
            REMEDY_OFFERED,
            REMEDY_DONE,
            LESSON_RECORDED,
            CHANGE_MADE,
            WITHDRAWN,
            CLOSED,
            CORRECTED);

    private static final List<EventKind> RECEIPTS =
            List.of(ISSUE_REPORTED, FIRST_CONTACT, FORMAL_REQUEST, ESCALATION_REQUESTED, CONTACT_RECEIVED);

    private static final List<EventKind> BY_RESIDENT = List.of(
            ISSUE_REPORTED,
            FIRST_CONTACT,
            FORMAL_REQUEST,
            ESCALATION_REQUESTED,
            DESIGNATED_PERSON_ASKED,
            OMBUDSMAN_ASKED,
            OFSTED_ASKED,
            AUTHORITY_GIVEN,
            AUTHORITY_ENDED,
            CONTACT_RECEIVED,
            SURVEY_ANSWERED,
            WITHDRAWN);

    private static final List<EventKind> BY_OTHERS =
            List.of(ISSUE_HAPPENED, RESPONSE_RECEIVED, DESIGNATED_PERSON_ANSWERED, OMBUDSMAN_DECIDED, OUTCOME_SHARED);

    private static final List<EventKind> AFTER_ESCALATION = List.of(
            ESCALATION_REQUESTED,
            STAGE_2_ACKNOWLEDGED,
            DIRECTOR_REVIEWED,
            PANEL_ASKED,
            REVIEW_MEETING_HELD,
            HEARING_HELD,
            STAGE_2_DECIDED,
            STAGE_2_RESPONDED);

    private static final String OWN = "x-[a-z0-9]+(-[a-z0-9]+)*";

    private final String name;
    private final String noun;
    private final boolean recurs;
    private final int place;
    private final boolean byResident;

    private EventKind(String name, String noun, boolean recurs, int place, boolean byResident) {
        this.name = name;
        this.noun = noun;
        this.recurs = recurs;
        this.place = place;
        this.byResident = byResident;
    }

    private static EventKind shared(String name, String noun) {
        EventKind kind = new EventKind(name, noun, false, SHARED.size(), false);
        SHARED.add(kind);
        return kind;
    }

    private static EventKind recurring(String name, String noun) {
        EventKind kind = new EventKind(name, noun, true, SHARED.size(), false);
        SHARED.add(kind);
        return kind;
    }

    /** The kinds that every procedure may use, in the order in which they tend to happen. */
    public static List<EventKind> known() {
        return KNOWN;
    }

    /** The kinds that belong to every procedure, whether a clause of it names them or not. */
    static List<EventKind> everywhere() {
        return EVERYWHERE;
    }

    /**
     * The kind of that name; one that starts with {@code x-} is a landlord's own.
     *
     * @throws UnknownName naming the kinds there are
     */
    public static EventKind get(String name) {
        return find(name).orElseThrow(() -> new UnknownName("event", name, names()));
    }

    /** As {@link #get}, absent for a name that nothing goes by. */
    public static Optional<EventKind> find(String name) {
        EventKind known = BY_NAME.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        return name.matches(OWN) ? Optional.of(own(name, name.substring(2).replace('-', ' '))) : Optional.empty();
    }

    /** A landlord's own kind: a name that starts with {@code x-}, and its words in a sentence. */
    public static EventKind own(String name, String noun) {
        if (!name.matches(OWN)) {
            throw new IllegalArgumentException(
                    "a landlord's own event reads x-surveyor-sent, in small letters, and this is '" + name + "'");
        }
        return new EventKind(name, noun, true, -1, false);
    }

    /** A landlord's own kind as an act of the resident: the request for a stage that only this landlord has. */
    public EventKind byResident() {
        if (!isOwn()) {
            throw new IllegalArgumentException(
                    "whose act " + name + " is, is settled; only a landlord's own event says");
        }
        return new EventKind(name, noun, recurs, place, true);
    }

    private static List<String> names() {
        return KNOWN.stream().map(EventKind::name).toList();
    }

    /** {@code escalation-requested}. */
    public String name() {
        return name;
    }

    /** {@code the escalation request}. */
    public String noun() {
        return noun;
    }

    /** Whether it is a landlord's own. */
    public boolean isOwn() {
        return place < 0;
    }

    /** Whether it is something that reaches the landlord, so that a cut-off looks at its time of day. */
    public boolean isReceipt() {
        return isOwn() || RECEIPTS.contains(this);
    }

    /** Whether it is the request for the next stage or comes of one, so that it falls with a request that was refused. */
    public boolean followsEscalation() {
        return AFTER_ESCALATION.contains(this);
    }

    /** Whose act it is; a landlord's own kinds are the landlord's, unless it says {@linkplain #byResident otherwise}. */
    public Actor actor() {
        if (byResident || BY_RESIDENT.contains(this)) {
            return Actor.RESIDENT;
        }
        return BY_OTHERS.contains(this) ? Actor.OTHER : Actor.LANDLORD;
    }

    /** Who acts by an event. */
    public enum Actor {
        LANDLORD("landlord"),
        RESIDENT("resident"),
        /** Nobody, or neither of the two: the Ombudsman, a designated person, the post. */
        OTHER("other");

        private final String id;

        Actor(String id) {
            this.id = id;
        }

        /** {@code landlord}. */
        @Override
        public String toString() {
            return id;
        }
    }

    /** Its place among the {@linkplain #known() known kinds}, from 0; -1 for a landlord's own. */
    public int place() {
        return place;
    }

    /** Whether it happens at more than one stage, so that only one on or after a clock's start can meet that clock. */
    public boolean recurs() {
        return recurs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // there is one of each known kind
        return this == other || place < 0 && other instanceof EventKind that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@code escalation-requested}; {@link #get} reads it back. */
    @Override
    public String toString() {
        return name;
    }
}
