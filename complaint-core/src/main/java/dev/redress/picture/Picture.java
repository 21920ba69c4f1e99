package dev.redress.picture;

/**
 * A drawing as SVG, with what a screen reader says in its place.
 *
 * <p>{@link #svg} is a whole file, and just as well an element of a page: it names no style sheet, no script, no font file
 * and no address, and holds no id that could meet another.
 *
 * @param title what it shows, in a few words
 * @param description the same facts in sentences
 * @param width in pixels
 * @param height in pixels
 * @param svg the drawing
 */
public record Picture(String title, String description, int width, int height, String svg) {

    /** {@code picture of EX-1 under emh, 1240 by 610}. */
    @Override
    public String toString() {
        return "picture of " + title + ", " + width + " by " + height;
    }
}
