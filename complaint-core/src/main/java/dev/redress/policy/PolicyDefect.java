package dev.redress.policy;

/**
 * One thing that is wrong with what a policy says, and where in it.
 *
 * @param part the part of the policy that it concerns
 * @param index which of its stages or clauses, from 0; 0 for the policy
 * @param provision which of the things that the clause provides, from 0; -1 for the clause itself
 * @param key the word in files for what is wrong: {@code within}
 * @param isError whether the policy cannot be used; else a person should look
 * @param found what is there
 * @param expected what would be right
 */
public record PolicyDefect(
        Part part, int index, int provision, String key, boolean isError, String found, String expected) {

    /** What a defect can concern. */
    public enum Part {
        POLICY,
        STAGE,
        CLAUSE
    }

    /** {@code clause EX-5 is given twice; an id for each clause}. */
    @Override
    public String toString() {
        return found + "; " + expected;
    }
}
