package dev.redress.file;

import dev.redress.document.Fields;
import dev.redress.document.Loaded;
import dev.redress.letter.Letter;
import dev.redress.policy.Letters;
import dev.redress.policy.Policy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One letter while it is read. */
final class LetterReading {

    private static final String KIND = "a kind of letter, such as acknowledgement";
    private static final String ON = "the date of the letter, such as 2026-12-23";
    private static final String CONTENTS = "what it says, by content: {reference: EX-1, officer: …}";
    private static final String OWN = "x-";

    private final NamedPolicy named;

    LetterReading(Procedures procedures) {
        this.named = new NamedPolicy(procedures);
    }

    @Nullable
    Letter letter(Fields file) {
        file.need("kind", KIND);
        String kind = file.value("kind", Letters::kind, KIND).orElse(null);
        Policy policy = named.read(file);
        file.need("on", ON);
        LocalDate day = file.date("on").orElse(null);
        Map<String, String> said =
                file.child("contents", CONTENTS).map(this::said).orElse(Map.of());
        if (kind == null || policy == null || day == null) {
            return null;
        }
        Letter letter = Letter.of(kind, policy, day);
        for (Map.Entry<String, String> each : said.entrySet()) {
            letter = letter.with(each.getKey(), each.getValue());
        }
        return letter;
    }

    private Map<String, String> said(Fields contents) {
        Map<String, String> said = new LinkedHashMap<>();
        Letters.contents().forEach(contents::has);
        for (String key : contents.names()) {
            if (Letters.contents().contains(key) || key.startsWith(OWN) && isContent(contents, key)) {
                said.put(key, String.join("\n", contents.values(key, text -> text, "a text, or several")));
            }
        }
        return said;
    }

    private boolean isContent(Fields contents, String key) {
        try {
            Letters.content(key);
            contents.has(key);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // an unknown key, which is reported as one
        }
    }

    Loaded<Letter> withThoseOfThePolicy(Loaded<Letter> loaded) {
        return named.withItsDefects(loaded);
    }
}
