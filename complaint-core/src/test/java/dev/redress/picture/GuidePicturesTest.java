package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures of the guide are those that the code draws: each is an approved one, which another test holds to the code. */
class GuidePicturesTest {

    private static final Path FOLDER = Path.of("../docs/pictures");
    private static final Pattern SHOWN = Pattern.compile("\\]\\(\\.\\./pictures/([a-z0-9-]+\\.svg)\\)");

    private static Set<String> shown() throws IOException {
        Matcher matcher = SHOWN.matcher(Files.readString(Path.of("../docs/guide/12-pictures.md")));
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_folder_holds_the_pictures_that_the_guide_shows() throws IOException {
        for (String name : shown()) {
            ApprovedPictures.check(FOLDER.resolve(name), Files.readString(ApprovedPictures.FOLDER.resolve(name)));
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    shown(),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
