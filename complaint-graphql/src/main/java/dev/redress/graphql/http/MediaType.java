package dev.redress.graphql.http;

import dev.redress.graphql.limits.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The forms of an answer, and which of them a request asks for. */
enum MediaType {
    JSON("application/json"),
    GRAPHQL("application/graphql-response+json"),
    EVENTS("text/event-stream");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    String header() {
        return name + "; charset=utf-8";
    }

    /** One part of an {@code Accept} header. */
    private record Range(String name, double quality) {

        int closeness(MediaType type) {
            if (name.equals(type.name)) {
                return 3;
            }
            return name.equals(type.name.substring(0, type.name.indexOf('/')) + "/*") ? 2 : name.equals("*/*") ? 1 : 0;
        }
    }

    /** JSON unless the newer type is named and liked as well. */
    static MediaType ofAnswer(List<String> accept) throws Refused {
        List<Range> ranges = ranges(accept);
        if (ranges.isEmpty()) {
            return JSON;
        }
        double json = quality(ranges, JSON);
        double graphql = quality(ranges, GRAPHQL);
        boolean isNamed = ranges.stream().anyMatch(range -> range.closeness(GRAPHQL) == 3);
        if (graphql > 0 && (isNamed ? graphql >= json : json == 0)) {
            return GRAPHQL;
        }
        if (json > 0) {
            return JSON;
        }
        throw Refused.of(
                406,
                Code.NOT_ACCEPTABLE,
                "An answer is application/json or application/graphql-response+json, and the request accepts neither.");
    }

    static void mustBeEvents(List<String> accept) throws Refused {
        List<Range> ranges = ranges(accept);
        if (!ranges.isEmpty() && quality(ranges, EVENTS) <= 0) {
            throw Refused.of(
                    406,
                    Code.NOT_ACCEPTABLE,
                    "Here answers are text/event-stream, and the request does not accept it.");
        }
    }

    /** What is sent must be JSON in UTF-8. */
    static void mustBeJson(List<String> contentType, List<String> contentEncoding) throws Refused {
        if (contentType.size() != 1) {
            throw unsupported("A POST needs one Content-Type, and it is application/json.");
        }
        String[] parts = contentType.get(0).split(";", -1);
        if (!parts[0].strip().equalsIgnoreCase(JSON.name)) {
            throw unsupported("A POST is application/json, and nothing else.");
        }
        for (int part = 1; part < parts.length; part++) {
            String[] pair = parts[part].split("=", 2);
            if (pair[0].strip().equalsIgnoreCase("charset") && (pair.length < 2 || !isUtf8(pair[1]))) {
                throw unsupported("JSON is in UTF-8, and no other charset is read.");
            }
        }
        for (String encoding : contentEncoding) {
            if (!encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
                throw unsupported("This content encoding is not read.");
            }
        }
    }

    private static Refused unsupported(String message) {
        return Refused.of(415, Code.UNSUPPORTED_MEDIA_TYPE, message);
    }

    private static boolean isUtf8(String charset) {
        String plain = charset.strip().replace("\"", "");
        return plain.equalsIgnoreCase("utf-8") || plain.equalsIgnoreCase("utf8");
    }

    private static double quality(List<Range> ranges, MediaType type) {
        int closest = 0;
        double quality = 0;
        for (Range range : ranges) {
            int closeness = range.closeness(type);
            if (closeness > closest) {
                closest = closeness;
                quality = range.quality;
            } else if (closeness == closest && closeness > 0) {
                quality = Math.max(quality, range.quality);
            }
        }
        return quality;
    }

    // what cannot be read as a range is passed over, and one for another charset is liked not at all
    private static List<Range> ranges(List<String> accept) {
        List<Range> ranges = new ArrayList<>();
        for (String part : String.join(",", accept).split(",")) {
            String[] pieces = part.split(";", -1);
            String name = pieces[0].strip().toLowerCase(Locale.ROOT);
            if (!name.contains("/")) {
                continue;
            }
            double quality = 1;
            for (int piece = 1; piece < pieces.length; piece++) {
                String[] pair = pieces[piece].split("=", 2);
                String key = pair[0].strip().toLowerCase(Locale.ROOT);
                if (key.equals("q") && pair.length == 2) {
                    quality = Math.min(quality, number(pair[1].strip()));
                } else if (key.equals("charset") && pair.length == 2 && !isUtf8(pair[1])) {
                    quality = 0;
                }
            }
            ranges.add(new Range(name, quality));
        }
        return ranges;
    }

    private static double number(String text) {
        return text.matches("[01](\\.[0-9]{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 0;
    }
}
