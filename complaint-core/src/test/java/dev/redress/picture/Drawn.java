package dev.redress.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing read back from its SVG, as a stranger would: its elements, and the boxes of its texts. */
final class Drawn {

    /** The room that a text takes, from its ascenders to its descenders. */
    record Box(String text, int left, int top, int right, int bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final Document document;

    private Drawn(Document document) {
        this.document = document;
    }

    static Drawn of(Picture picture) {
        return read(picture.svg());
    }

    /** Reads XML strictly; what is not well-formed fails the test. */
    static Drawn read(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Drawn(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + xml, e);
        }
    }

    int width() {
        return number(document.getDocumentElement(), "width");
    }

    int height() {
        return number(document.getDocumentElement(), "height");
    }

    /** The names of all elements and their attributes, in order: the structure, without what is said in it. */
    List<String> structure() {
        List<String> names = new ArrayList<>();
        for (Element element : elements("*")) {
            StringBuilder name = new StringBuilder(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                name.append(' ').append(element.getAttributes().item(i).getNodeName());
            }
            names.add(name.toString());
        }
        return names;
    }

    /** The content of the elements of that name. */
    List<String> contents(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    List<Box> texts() {
        List<Box> boxes = new ArrayList<>();
        for (Element text : elements("text")) {
            int size = number(text, "font-size");
            int wide = Lettering.width(text.getTextContent(), size, text.hasAttribute("font-weight"));
            int x = number(text, "x");
            int y = number(text, "y");
            int left = switch (text.getAttribute("text-anchor")) {
                case "end" -> x - wide;
                case "middle" -> x - (wide + 1) / 2;
                default -> x;
            };
            boxes.add(new Box(text.getTextContent(), left, y - size * 3 / 4 - 1, left + wide, y + size / 4));
        }
        return boxes;
    }

    /** What is wrong with where the texts are: those that meet, and those that leave the drawing. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<Box> boxes = texts();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.left() < 0 || box.top() < 0 || box.right() > width() || box.bottom() > height()) {
                faults.add(box + " leaves the drawing");
            }
            for (int j = 0; j < i; j++) {
                if (box.meets(boxes.get(j))) {
                    faults.add(box + " meets " + boxes.get(j));
                }
            }
        }
        return faults;
    }

    private List<Element> elements(String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            Node node = found.item(i);
            elements.add((Element) node);
        }
        return elements;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
