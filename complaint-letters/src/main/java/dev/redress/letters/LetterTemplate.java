package dev.redress.letters;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.redress.calendar.UnknownName;
import dev.redress.letter.Draft;
import dev.redress.letter.Letter;
import dev.redress.letter.Omission;
import dev.redress.letter.Required;
import dev.redress.policy.Letters;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How letters of one kind are worded: a text with a title ({@code # }), headings ({@code ## }), paragraphs and lists ({@code -
 * }), in which {@linkplain Placeholder placeholders} stand for what a letter says and for its days. The same template gives plain
 * text, Markdown and HTML.
 *
 * <p>{@code {{#escalate-by}}You can ask us to look at this again until {{escalate-by}}.{{/escalate-by}}} reads, under DEE-8 in a
 * response of Monday 11 January 2027: You can ask us to look at this again until Monday 8 March 2027.
 *
 * <p>A value is never taken for a part of the template: a name that is HTML or Markdown stays a name. A template has no
 * expressions and loads nothing.
 */
public final class LetterTemplate {

    private static final int LONGEST = 65_536;

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withEscaper(Words::marked)
            .withCollector(new BasicCollector() {
                // values are texts, lists and yes-or-no in one map: nothing is looked up by reflection
                @Override
                public <K, V> Map<K, V> createFetcherCache() {
                    return new ConcurrentHashMap<>();
                }
            });

    private final String kind;
    private final Tags tags;
    private final Template compiled;

    private LetterTemplate(String kind, Tags tags, Template compiled) {
        this.kind = kind;
        this.tags = tags;
        this.compiled = compiled;
    }

    /**
     * A landlord's own template for letters of a kind.
     *
     * @throws TemplateRefused with everything that is wrong
     * @throws UnknownName where there is no such kind
     */
    public static LetterTemplate of(String kind, String text) {
        Letters.kind(kind);
        if (text.length() > LONGEST) {
            throw new TemplateRefused(List.of("it has more than " + LONGEST + " characters"));
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.lines().forEach(line -> clean.append(Words.clean(line)).append('\n'));
        String lines = clean.toString();
        Tags tags = Tags.of(lines);
        List<String> faults = new ArrayList<>(tags.faults());
        headings(lines, faults);
        if (!faults.isEmpty()) {
            throw new TemplateRefused(faults);
        }
        return new LetterTemplate(kind, tags, COMPILER.compile(lines));
    }

    /**
     * The template that is shipped for a kind of letter.
     *
     * @throws UnknownName where there is no such kind, or none is shipped for it
     */
    public static LetterTemplate shipped(String kind) {
        return of(kind, text(kind));
    }

    /** The text of the template that is shipped for a kind, to begin one's own with. */
    public static String text(String kind) {
        if (!Letters.kinds().contains(kind)) {
            throw new UnknownName("template for a kind of letter", kind, Letters.kinds());
        }
        try (InputStream in = LetterTemplate.class.getResourceAsStream(kind + ".md")) {
            if (in == null) {
                throw new IllegalStateException("the template of " + kind + " is not in this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void headings(String text, List<String> faults) {
        int number = 0;
        int titles = 0;
        boolean begun = false;
        for (String line : text.split("\n")) {
            number++;
            boolean title = line.startsWith(Block.Kind.TITLE.mark());
            if (line.startsWith("###")) {
                faults.add("line " + number + ": a heading has one # or two");
            } else if (title && titles++ > 0) {
                faults.add("line " + number + ": a second title; headings below it begin with ##");
            } else if (!title && !begun && !line.isBlank() && !line.startsWith("{{!")) {
                faults.add("line " + number + ": a letter begins with its title, a line that begins with #");
            }
            begun |= !line.isBlank() && !line.startsWith("{{!");
        }
        if (!begun) {
            faults.add("there is nothing in it");
        }
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** The kind of letter that it is for. */
    public String kind() {
        return kind;
    }

    /** What a procedure requires of its letters and it leaves out, or has only where something else is there. */
    public List<Omission> omissions(Policy policy) {
        List<Omission> omissions = new ArrayList<>();
        for (Required required : Required.of(policy, kind)) {
            if (!tags.standing().contains(required.content())) {
                omissions.add(new Omission(
                        required.clause().id(),
                        required.content(),
                        "the letter is to " + required.what() + ", and the template has no {{" + required.content()
                                + "}} that stands whatever else is there"));
            }
        }
        return List.copyOf(omissions);
    }

    /**
     * What a letter lacks that is written with this template: what its procedure requires, and where it says nothing of what
     * it is for, the first content with a place in the template that would. A template that says it in its own words lacks
     * nothing.
     *
     * <p>Under emh a final response without any answer lacks an outcome here, though no clause asks it for one.
     */
    public List<Omission> omissions(Draft draft) {
        List<Omission> omissions = new ArrayList<>(draft.omissions());
        List<Omission> gist = draft.gist();
        boolean asked = omissions.stream()
                .anyMatch(
                        each -> gist.stream().anyMatch(other -> other.content().equals(each.content())));
        if (!asked) {
            gist.stream()
                    .filter(each -> tags.named().contains(each.content()))
                    .findFirst()
                    .ifPresent(omissions::add);
        }
        return List.copyOf(omissions);
    }

    // --- letters ------------------------------------------------------------------------------------------------

    /**
     * The letter, whole.
     *
     * @throws LetterIncomplete where it omits what its procedure requires, or says nothing of what it is for
     * @throws TemplateRefused where the template does
     */
    public String write(Draft draft, Form form) {
        List<Omission> omissions = omissions(draft);
        if (!omissions.isEmpty()) {
            throw new LetterIncomplete(omissions);
        }
        return filled(draft, form);
    }

    /**
     * The letter as far as it goes, for somebody to complete: what it omits stands in brackets.
     *
     * @throws TemplateRefused where the template leaves out what the procedure requires
     */
    public String writeWithGaps(Draft draft, Form form) {
        Draft marked = draft;
        for (Omission omission : omissions(draft)) {
            marked = marked.with(omission.content(), "[" + omission.content() + ": to be written]");
        }
        return filled(marked, form);
    }

    private String filled(Draft draft, Form form) {
        Letter letter = draft.letter();
        if (!letter.kind().equals(kind)) {
            throw new IllegalArgumentException(
                    "a template for letters of kind " + kind + " cannot write one of kind " + letter.kind());
        }
        List<Omission> left = omissions(letter.policy());
        if (!left.isEmpty()) {
            throw new TemplateRefused(left.stream().map(Omission::toString).toList());
        }
        List<Block> blocks = Block.all(compiled.execute(Values.of(draft)));
        return switch (form) {
            case TEXT -> PlainText.of(blocks);
            case MARKDOWN -> Markdown.of(blocks);
            case HTML -> Html.of(blocks);
        };
    }

    /** {@code template for letters of kind stage-1-response: reference, date, …}. */
    @Override
    public String toString() {
        return "template for letters of kind " + kind + ": " + tags;
    }
}
