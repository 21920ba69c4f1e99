package dev.redress.desk;

import dev.redress.access.Access;
import dev.redress.access.Act;
import dev.redress.access.Actor;
import dev.redress.access.Sight;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a desk is asked for; every condition holds.
 *
 * <p>{@code Query.all().overdueOn(friday15January2027).handler("S1")}. A store may turn the parts into its own query, and asks {@link
 * #matches} again of each row that it finds.
 */
public final class Query {

    private static final Query ALL =
            new Query(new Parts(null, null, null, null, null, null, null, null, null, null, null, false, null, null));

    /**
     * The conditions; null for any.
     *
     * @param dueFrom something is due on that day or later, and by {@code dueBy}
     * @param dueBy something is due by that day
     * @param overdueOn something is overdue on that day
     * @param dueSoonOn something is due on that day, or soon after it
     * @param openRightsOn a right can be used on that day
     * @param reference the complaint's
     * @param landlord the landlord's id
     * @param stage the id of the part that it has come to
     * @param handler the id of whom it is assigned to
     * @param policy the id of the procedure
     * @param clause by which something is owed that meets the conditions on days, or anything
     * @param goesOn whether it has not ended
     * @param seenBy who may see it
     * @param seenOn the day on which they ask
     */
    public record Parts(
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueBy,
            @Nullable LocalDate overdueOn,
            @Nullable LocalDate dueSoonOn,
            @Nullable LocalDate openRightsOn,
            @Nullable String reference,
            @Nullable String landlord,
            @Nullable String stage,
            @Nullable String handler,
            @Nullable String policy,
            @Nullable String clause,
            boolean goesOn,
            @Nullable Actor seenBy,
            @Nullable LocalDate seenOn) {}

    private final Parts parts;

    private Query(Parts parts) {
        this.parts = parts;
    }

    /** Everything. */
    public static Query all() {
        return ALL;
    }

    // --- derivations --------------------------------------------------------------------------------------------

    /** Something is due on that day or earlier, overdue or not. */
    public Query dueBy(LocalDate day) {
        return with(null, day, null, null, null);
    }

    /** Something is due from one day through another. */
    public Query dueBetween(LocalDate from, LocalDate through) {
        return with(from, through, null, null, null);
    }

    /** Something is overdue on that day. */
    public Query overdueOn(LocalDate day) {
        return with(null, null, day, null, null);
    }

    /** Something is due on that day, or within the two working days for which a warning is given. */
    public Query dueSoonOn(LocalDate day) {
        return with(null, null, null, day, null);
    }

    /** A right can be used on that day that something opened. */
    public Query openRightsOn(LocalDate day) {
        return with(null, null, null, null, day);
    }

    private Query with(
            @Nullable LocalDate from,
            @Nullable LocalDate by,
            @Nullable LocalDate overdue,
            @Nullable LocalDate soon,
            @Nullable LocalDate rights) {
        return new Query(new Parts(
                from == null ? parts.dueFrom : from,
                by == null ? parts.dueBy : by,
                overdue == null ? parts.overdueOn : overdue,
                soon == null ? parts.dueSoonOn : soon,
                rights == null ? parts.openRightsOn : rights,
                parts.reference,
                parts.landlord,
                parts.stage,
                parts.handler,
                parts.policy,
                parts.clause,
                parts.goesOn,
                parts.seenBy,
                parts.seenOn));
    }

    /** Of that reference. */
    public Query reference(String of) {
        return with(of, null, null, null, null, null);
    }

    /** Of that landlord. */
    public Query landlord(String of) {
        return with(null, of, null, null, null, null);
    }

    /** In that part of the procedure. */
    public Query stage(String in) {
        return with(null, null, in, null, null, null);
    }

    /** Assigned to that person. */
    public Query handler(String to) {
        return with(null, null, null, to, null, null);
    }

    /** Under that procedure. */
    public Query policy(String under) {
        return with(null, null, null, null, under, null);
    }

    /** With something owed by that clause; with a condition on days, it is that which is due then. */
    public Query clause(String by) {
        return with(null, null, null, null, null, by);
    }

    private Query with(
            @Nullable String reference,
            @Nullable String landlord,
            @Nullable String stage,
            @Nullable String handler,
            @Nullable String policy,
            @Nullable String clause) {
        return new Query(new Parts(
                parts.dueFrom,
                parts.dueBy,
                parts.overdueOn,
                parts.dueSoonOn,
                parts.openRightsOn,
                reference == null ? parts.reference : reference,
                landlord == null ? parts.landlord : landlord,
                stage == null ? parts.stage : stage,
                handler == null ? parts.handler : handler,
                policy == null ? parts.policy : policy,
                clause == null ? parts.clause : clause,
                parts.goesOn,
                parts.seenBy,
                parts.seenOn));
    }

    /** That goes on. */
    public Query goingOn() {
        return with(true, parts.seenBy, parts.seenOn);
    }

    /** That someone may see on that day. */
    public Query seenBy(Actor actor, LocalDate day) {
        return with(parts.goesOn, actor, day);
    }

    private Query with(boolean goesOn, @Nullable Actor seenBy, @Nullable LocalDate seenOn) {
        return new Query(new Parts(
                parts.dueFrom,
                parts.dueBy,
                parts.overdueOn,
                parts.dueSoonOn,
                parts.openRightsOn,
                parts.reference,
                parts.landlord,
                parts.stage,
                parts.handler,
                parts.policy,
                parts.clause,
                goesOn,
                seenBy,
                seenOn));
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** The conditions, for a store that asks in its own way. */
    public Parts parts() {
        return parts;
    }

    /** Whether a row meets every condition. */
    public boolean matches(DeskRow row) {
        return is(parts.reference, row.reference())
                && is(parts.landlord, row.landlord())
                && is(parts.stage, row.stage())
                && (parts.handler == null || isHandledBy(parts.handler, row))
                && is(parts.policy, row.policy())
                && (!parts.goesOn || row.ended() == null)
                && (parts.openRightsOn == null
                        || !row.rightsOn(parts.openRightsOn).isEmpty())
                && (!asksForOwed() || row.owed().stream().anyMatch(this::matches))
                && (parts.seenBy == null
                        || parts.seenOn == null
                        || Access.sees(parts.seenBy, row.view(), parts.seenOn));
    }

    /** Who handles it is found by those alone who may see it. */
    private boolean isHandledBy(String handler, DeskRow row) {
        boolean shown = parts.seenBy == null
                || parts.seenOn == null
                || Access.review(parts.seenBy, Act.see(Sight.HANDLERS), row.view(), parts.seenOn)
                        .isAllowed();
        return shown && is(handler, row.handler().orElse(null));
    }

    private static boolean is(@Nullable String asked, @Nullable String is) {
        return asked == null || asked.equals(is);
    }

    private boolean asksForOwed() {
        return parts.dueFrom != null
                || parts.dueBy != null
                || parts.overdueOn != null
                || parts.dueSoonOn != null
                || parts.clause != null;
    }

    /** Whether something that is owed meets the conditions on what is. */
    public boolean matches(Owed owed) {
        Optional<LocalDate> due = owed.date();
        return is(parts.clause, owed.clause())
                && (parts.dueFrom == null
                        || due.map(day -> !day.isBefore(parts.dueFrom)).orElse(false))
                && (parts.dueBy == null || owed.isDueBy(parts.dueBy))
                && (parts.overdueOn == null || owed.isOverdueOn(parts.overdueOn))
                && (parts.dueSoonOn == null || owed.isDueSoonOn(parts.dueSoonOn));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Query that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** {@code a question to a desk}. */
    @Override
    public String toString() {
        return "a question to a desk";
    }
}
