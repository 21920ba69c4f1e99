package dev.redress.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text written where texts stand, and read back. */
final class YamlRoundTrip {

    private YamlRoundTrip() {}

    static void check(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (YamlWriter yaml = YamlWriter.open(out)) {
            yaml.startList();
            yaml.text(text);
            yaml.startMap();
            yaml.text("block", text);
            yaml.comment("between");
            yaml.key("flow");
            yaml.startFlowMap();
            yaml.text("a", text);
            yaml.key("b");
            yaml.startList();
            yaml.text(text);
            yaml.text(text);
            yaml.endList();
            yaml.endMap();
            yaml.key("list");
            yaml.startList();
            yaml.text(text);
            yaml.startList();
            yaml.text(text);
            yaml.text("z");
            yaml.endList();
            yaml.endList();
            yaml.text("after", text);
            yaml.blankLine();
            yaml.text("last", text);
            yaml.endMap();
            yaml.blankLine();
            yaml.startMap();
            yaml.text("item", text);
            yaml.endMap();
            yaml.blankLine();
            if (!text.isEmpty() && text.length() <= 256) {
                yaml.startMap();
                yaml.text(text, "value");
                yaml.endMap();
                yaml.startFlowMap();
                yaml.text(text, "value");
                yaml.endMap();
            }
            yaml.endList();
        }
        String written = out.toString(StandardCharsets.UTF_8);
        Document document = Read.yaml(written);
        assertEquals(List.of(), Read.defects(document), written);
        List<Node> items =
                assertInstanceOf(Node.Sequence.class, document.root()).items();
        assertText(text, items.get(0), written);
        Node.Mapping map = assertInstanceOf(Node.Mapping.class, items.get(1));
        assertText(text, map.values().get("block"), written);
        assertText(text, map.values().get("after"), written);
        Node.Mapping flow = assertInstanceOf(Node.Mapping.class, map.values().get("flow"));
        assertText(text, flow.values().get("a"), written);
        List<Node> both =
                assertInstanceOf(Node.Sequence.class, flow.values().get("b")).items();
        assertEquals(2, both.size(), written);
        both.forEach(item -> assertText(text, item, written));
        List<Node> list =
                assertInstanceOf(Node.Sequence.class, map.values().get("list")).items();
        assertText(text, list.get(0), written);
        assertText(
                text, assertInstanceOf(Node.Sequence.class, list.get(1)).items().get(0), written);
        assertText(text, map.values().get("last"), written);
        assertText(
                text,
                assertInstanceOf(Node.Mapping.class, items.get(2)).values().get("item"),
                written);
        for (Node keyed : items.subList(3, items.size())) {
            assertText(
                    "value",
                    assertInstanceOf(Node.Mapping.class, keyed).values().get(text),
                    written);
        }
    }

    private static void assertText(String text, Node node, String written) {
        assertEquals(text, assertInstanceOf(Node.Text.class, node, written).value(), written);
    }
}
