package dev.redress.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact share: so many of so many. It is rounded where it is shown and nowhere before, so that nothing is ever added that was
 * rounded.
 *
 * <p>{@code new Share(5, 8)} is 62.5%; {@code new Share(2, 3)} is 66.7%. There is no share of none.
 *
 * @param part how many
 * @param whole of how many, at least one
 */
public record Share(int part, int whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @throws IllegalArgumentException for a share of none, or of more than there are
     */
    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("a share is of one or more, and this is " + part + " of " + whole);
        }
    }

    /** Of a hundred, to one decimal, a half upwards: {@code 62.5}. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** {@code 5 of 8, 62.5%}. */
    @Override
    public String toString() {
        return part + " of " + whole + ", " + percent() + "%";
    }
}
