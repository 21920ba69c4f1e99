package dev.redress.access;

import dev.redress.policy.EventKind;
import dev.redress.policy.Independence;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules, role by role; what none of them allows is denied. */
final class Roles {

    /** What is about no one complaint. */
    private static final Map<Sight, Set<Role>> OF_MANY = Map.of(
            Sight.DESK, EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)),
            Sight.REPORT, EnumSet.of(Role.MANAGER, Role.AUDITOR),
            Sight.LOG, EnumSet.of(Role.MANAGER, Role.AUDITOR, Role.SYSTEM),
            Sight.CONFIGURATION, EnumSet.of(Role.ADMINISTRATOR));

    private static final Set<Role> OPENS = EnumSet.of(Role.RESIDENT, Role.REPRESENTATIVE, Role.OFFICER, Role.MANAGER);

    private static final Set<Sight> TO_RESIDENTS = EnumSet.of(
            Sight.CASE, Sight.DATES, Sight.NEXT, Sight.HISTORY, Sight.OWN_NAME, Sight.OWN_WORDS, Sight.LANDLORDS_WORDS);

    private static final Set<Sight> TO_AUDITORS =
            EnumSet.of(Sight.CASE, Sight.DATES, Sight.NEXT, Sight.HISTORY, Sight.HANDLERS, Sight.FINDINGS);

    private static final Set<Sight> INTERNAL = EnumSet.of(Sight.HANDLERS, Sight.FINDINGS);

    /** What the landlord does and tells the resident of, or from which a date of theirs counts. */
    private static final Set<EventKind> TOLD = Set.of(
            EventKind.FIRST_ANSWERED,
            EventKind.RESOLVED,
            EventKind.PASSED_TO_MANAGER,
            EventKind.MANAGER_CONTACTED,
            EventKind.LOGGED,
            EventKind.STAGE_1_OPENED,
            EventKind.STAGE_1_ACKNOWLEDGED,
            EventKind.PREFERENCE_AGREED,
            EventKind.RESIDENT_CONTACTED,
            EventKind.RESIDENT_UPDATED,
            EventKind.FINDINGS_DISCUSSED,
            EventKind.STAGE_1_RESPONDED,
            EventKind.ESCALATION_REFUSED,
            EventKind.STAGE_2_ACKNOWLEDGED,
            EventKind.REVIEW_MEETING_HELD,
            EventKind.HEARING_HELD,
            EventKind.STAGE_2_RESPONDED,
            EventKind.DATE_AGREED,
            EventKind.EXTENDED,
            EventKind.BEHAVIOUR_WARNED,
            EventKind.BEHAVIOUR_REFUSED,
            EventKind.REMEDY_OFFERED,
            EventKind.REMEDY_DONE,
            EventKind.LAST_CORRESPONDENCE,
            EventKind.SURVEY_SENT,
            EventKind.CLOSED);

    /** What a manager does and an officer does not: assign, move a date, use a discretion, refuse. */
    private static final Set<EventKind> BY_MANAGERS = Set.of(
            EventKind.HANDLER_ASSIGNED,
            EventKind.EXTENDED,
            EventKind.DISCRETION_USED,
            EventKind.ESCALATION_REFUSED,
            EventKind.BEHAVIOUR_REFUSED);

    private static final Set<EventKind> BY_PANELS =
            Set.of(EventKind.HEARING_HELD, EventKind.STAGE_2_DECIDED, EventKind.STAGE_2_RESPONDED);

    private Roles() {}

    /** Why someone in that role, having that to do with the complaint, may not; null where they may. */
    static @Nullable Denial deny(Role role, Act act, Relation relation) {
        if (act instanceof Act.Opening) {
            return OPENS.contains(role) ? null : Denial.NOT_FOR_ROLE;
        }
        if (act instanceof Act.See see && !see.what().isOfOne()) {
            return OF_MANY.getOrDefault(see.what(), Set.of()).contains(role) ? null : Denial.NOT_FOR_ROLE;
        }
        return switch (role) {
            case RESIDENT -> relation == Relation.OWN ? resident(act) : Denial.NOT_THEIRS;
            case REPRESENTATIVE ->
                switch (relation) {
                    case AUTHORISED -> representative(act);
                    case UNAUTHORISED -> Denial.NO_AUTHORITY;
                    default -> Denial.NOT_THEIRS;
                };
            case OFFICER ->
                switch (relation) {
                    case HANDLES, WAITS -> officer(act);
                    case TOOK_PART, TOUCHED -> decides(act) ? Denial.TOOK_PART : officer(act);
                    case SITS, SAT, COLLEAGUES -> Denial.ASSIGNED_TO_ANOTHER;
                    default -> notTheirs(relation);
                };
            case MANAGER ->
                switch (relation) {
                    case HANDLES, WAITS, COLLEAGUES, SITS, SAT -> null;
                    case TOOK_PART, TOUCHED -> decides(act) ? Denial.TOOK_PART : null;
                    default -> notTheirs(relation);
                };
            case PANEL_MEMBER ->
                switch (relation) {
                    case SITS -> panelMember(act);
                    case SAT -> Denial.SITTING_OVER;
                    case TOUCHED -> Denial.TOUCHED_BEFORE;
                    default -> notTheirs(relation);
                };
            case AUDITOR ->
                switch (relation) {
                    case HANDLES, WAITS, COLLEAGUES, TOOK_PART, TOUCHED, SITS, SAT -> auditor(act);
                    default -> notTheirs(relation);
                };
            case SYSTEM -> system(act);
            case ADMINISTRATOR -> Denial.NOT_FOR_ROLE;
        };
    }

    /** Staff with a complaint of their own side, or with none of theirs. */
    private static Denial notTheirs(Relation relation) {
        return switch (relation) {
            case OWN, AUTHORISED, UNAUTHORISED -> Denial.NAMES_THEM;
            default -> Denial.NOT_THEIRS;
        };
    }

    private static @Nullable Denial resident(Act act) {
        if (act instanceof Act.See see) {
            boolean internal = INTERNAL.contains(see.what());
            return TO_RESIDENTS.contains(see.what()) ? null : internal ? Denial.INTERNAL : Denial.NOT_FOR_ROLE;
        }
        if (act instanceof Act.Read read) {
            boolean landlords = read.kind().actor() == EventKind.Actor.LANDLORD;
            return !landlords || TOLD.contains(read.kind()) ? null : Denial.INTERNAL;
        }
        return act instanceof Act.Recording recording ? ofTheResident(recording.kind()) : Denial.NOT_FOR_ROLE;
    }

    private static @Nullable Denial ofTheResident(EventKind kind) {
        boolean theirs = kind.actor() == EventKind.Actor.RESIDENT || kind.equals(EventKind.RESPONSE_RECEIVED);
        boolean landlords = kind.actor() == EventKind.Actor.LANDLORD;
        return theirs ? null : landlords ? Denial.LANDLORDS_ACT : Denial.NOT_FOR_ROLE;
    }

    /** As the resident, and what those whom they speak for are called and said; authority is the resident's to give and to end. */
    private static @Nullable Denial representative(Act act) {
        if (act instanceof Act.See see
                && (see.what() == Sight.RESIDENTS_NAMES || see.what() == Sight.RESIDENTS_WORDS)) {
            return null;
        }
        boolean authority = act instanceof Act.Recording recording
                && List.of(EventKind.AUTHORITY_GIVEN, EventKind.AUTHORITY_ENDED).contains(recording.kind());
        return authority ? Denial.NOT_FOR_ROLE : resident(act);
    }

    private static @Nullable Denial officer(Act act) {
        return act instanceof Act.Recording recording && BY_MANAGERS.contains(recording.kind())
                ? Denial.NOT_FOR_ROLE
                : null;
    }

    /** Asking a panel is not sitting on it. */
    private static boolean decides(Act act) {
        return act instanceof Act.Recording recording
                && Independence.DECIDED.contains(recording.kind())
                && !recording.kind().equals(EventKind.PANEL_ASKED);
    }

    private static @Nullable Denial panelMember(Act act) {
        return act instanceof Act.Recording recording && !BY_PANELS.contains(recording.kind())
                ? Denial.NOT_FOR_ROLE
                : null;
    }

    private static @Nullable Denial auditor(Act act) {
        if (act instanceof Act.See see) {
            return TO_AUDITORS.contains(see.what()) ? null : Denial.SEALED;
        }
        return act instanceof Act.Read ? null : Denial.NOT_FOR_ROLE;
    }

    private static @Nullable Denial system(Act act) {
        boolean dates = act instanceof Act.See see && (see.what() == Sight.CASE || see.what() == Sight.DATES);
        return dates || act instanceof Act.Read ? null : Denial.NOT_FOR_ROLE;
    }
}
