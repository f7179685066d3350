package brief.pdf;

import brief.page.Element;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// The vocabulary of structure: types of elements (ISO 32000-1, 14.8.4; ISO 32000-2, 14.8.4) and
/// their attributes (14.8.5).
final class Tags {
  /// Types that PDF 2.0 knows only by the namespace of PDF 1.7.
  private static final Set<String> FIRST_ONLY =
      Set.of(
          "Art",
          "BlockQuote",
          "TOC",
          "TOCI",
          "Index",
          "Private",
          "Quote",
          "Reference",
          "BibEntry",
          "Code");

  private static final Set<String> BOTH =
      Set.of(
          "Document",
          "Part",
          "Sect",
          "Div",
          "NonStruct",
          "P",
          "H",
          "H1",
          "H2",
          "H3",
          "H4",
          "H5",
          "H6",
          "L",
          "LI",
          "Lbl",
          "LBody",
          "Table",
          "TR",
          "TH",
          "TD",
          "THead",
          "TBody",
          "TFoot",
          "Caption",
          "Span",
          "Link",
          "Annot",
          "Figure",
          "Formula",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "Form");

  private Tags() {}

  /// The type's name in the file.
  static String type(Element element, Standard standard) {
    String type = element.type();
    if (type.equals("Note")) {
      return standard.second() ? "FENote" : type;
    }
    if (!FIRST_ONLY.contains(type) && !BOTH.contains(type)) {
      throw new IllegalArgumentException("Element.type: " + type);
    }
    return type;
  }

  /// Whether PDF 2.0 knows the type only by the namespace of PDF 1.7.
  static boolean firstOnly(String type) {
    return FIRST_ONLY.contains(type);
  }

  /// Writes the attributes into the dictionary of the element.
  static void attributes(Map<String, String> attributes, PdfDictionary element) {
    var owned = new TreeMap<String, PdfDictionary>();
    new TreeMap<>(attributes)
        .forEach((name, value) -> {
          switch (name) {
            case "Lang" -> element.put(PdfName.LANG, new PdfString(value));
            case "Alt" -> element.put(PdfName.ALT, text(value));
            case "ActualText" -> element.put(new PdfName("ActualText"), text(value));
            case "Title" -> element.put(PdfName.T, text(value));
            case "ID" -> element.put(PdfName.ID, text(value));
            case "ListNumbering" -> own(owned, "List", name, new PdfName(value));
            case "Placement" -> own(owned, "Layout", name, new PdfName(value));
            case "BBox" -> own(owned, "Layout", name, numbers(value));
            case "Scope" -> own(owned, "Table", name, new PdfName(value));
            case "ColSpan", "RowSpan" -> own(owned, "Table", name, new PdfNumber(value));
            case "Headers" -> own(owned, "Table", name, identifiers(value));
            default -> throw new IllegalArgumentException("Element.attributes: " + name);
          }
        });
    List<PdfObject> all = new ArrayList<>(owned.values());
    if (all.size() == 1) {
      element.put(PdfName.A, all.getFirst());
    } else if (all.size() > 1) {
      element.put(PdfName.A, new PdfArray(all));
    }
  }

  private static void own(
      Map<String, PdfDictionary> owned, String owner, String name, PdfObject value) {
    PdfDictionary attributes = owned.get(owner);
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(PdfName.O, new PdfName(owner));
      owned.put(owner, attributes);
    }
    attributes.put(new PdfName(name), value);
  }

  private static PdfArray numbers(String value) {
    var array = new PdfArray();
    for (String number : value.strip().split("\\s+", -1)) {
      array.add(new PdfNumber(number));
    }
    return array;
  }

  private static PdfArray identifiers(String value) {
    var array = new PdfArray();
    for (String identifier : value.split(",", -1)) {
      array.add(text(identifier.strip()));
    }
    return array;
  }

  /// A text of any script: ASCII as it is, all else in UTF-16 with its mark. Of the bytes that
  /// PDFDocEncoding shares with Latin-1 none is used, as it has no soft hyphen (ISO 32000-1, D.2).
  static PdfString text(String text) {
    return text.chars().allMatch(c -> c < 0x80)
        ? new PdfString(text)
        : new PdfString(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
  }
}
