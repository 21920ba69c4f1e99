package dev.redress.complaint;

/**
 * A complaint as it is on record.
 *
 * <p>C-1042 with its first contact of Friday 18 December 2026 and its acknowledgement of Wednesday 30 December is at version 2:
 * whoever adds to it says that they have seen two events.
 *
 * @param complaint its history
 * @param landlord the id of the landlord whose complaint it is, as it was opened: {@code demo-homes}
 */
public record Recorded(Complaint complaint, String landlord) {

    /** The landlord's reference. */
    public String reference() {
        return complaint.reference();
    }

    /** How many events were recorded, corrections and what they correct included. */
    public int version() {
        return complaint.events().size();
    }

    /** {@code C-1042 under emh 2026-11-22, 2 events}. */
    @Override
    public String toString() {
        return complaint.toString();
    }
}
