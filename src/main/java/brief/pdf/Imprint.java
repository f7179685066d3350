package brief.pdf;

import brief.page.Metadata;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// What the file says of itself: the same in the document information (ISO 32000-1, 14.3.3) and in
/// the XMP packet (ISO 16684-1), as PDF/A wants it (ISO 19005-2, 6.6.3).
record Imprint(Metadata metadata, Standard standard) {
  private static final String CREATOR = "brief";
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss", Locale.ROOT);
  private static final DateTimeFormatter XMP_DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  /// PDF/UA-1 is younger than the schemas that PDF/A-2 and PDF/A-3 know: the property is declared.
  private static final String EXTENSION =
      """
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  /// The document information. PDF/A-4 knows none (ISO 19005-4, 6.1.3).
  void writeTo(PdfDictionary information) {
    put(information, PdfName.TITLE, metadata.title());
    put(information, PdfName.AUTHOR, metadata.publisher());
    put(information, PdfName.SUBJECT, metadata.subject());
    put(information, PdfName.KEYWORDS, keywords());
    put(information, PdfName.CREATOR, CREATOR);
    put(information, PdfName.PRODUCER, Document.getVersion());
    information.remove(PdfName.CREATIONDATE); // OpenPDF's: the clock of the run
    created()
        .map(time -> new PdfString(date(time)))
        .ifPresent(date -> {
          information.put(PdfName.CREATIONDATE, date);
          information.put(PdfName.MODDATE, date);
        });
  }

  private static void put(PdfDictionary information, PdfName key, String value) {
    if (!value.isEmpty()) {
      information.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
    }
  }

  /// When the edition was published, when that is known.
  Optional<OffsetDateTime> created() {
    return Optional.of(metadata.created())
        .filter(created -> !created.isEmpty())
        .map(OffsetDateTime::parse);
  }

  /// A date of ISO 32000-1, 7.9.4: `D:20261122080000+08'00'`.
  static String date(OffsetDateTime time) {
    return time.format(PDF_DATE)
        + time.getOffset().getId().replace("Z", "+00:00").replace(':', '\'')
        + "'";
  }

  private String keywords() {
    return String.join(", ", metadata.keywords());
  }

  byte[] packet() {
    String date = created().map(time -> time.format(XMP_DATE)).orElse("");
    var xmp = new StringBuilder();
    xmp.append(element("dc:format", "application/pdf"));
    xmp.append(element("dc:identifier", metadata.identifier()));
    xmp.append(alternatives("dc:title", metadata.title()));
    xmp.append(items("dc:creator", "Seq", List.of(metadata.publisher())));
    xmp.append(items("dc:publisher", "Bag", List.of(metadata.publisher())));
    xmp.append(alternatives("dc:description", metadata.subject()));
    xmp.append(items("dc:subject", "Bag", metadata.keywords()));
    xmp.append(items("dc:language", "Bag", List.of(metadata.lang())));
    xmp.append(items("dc:date", "Seq", List.of(date)));
    xmp.append(alternatives("dc:rights", metadata.rights()));
    xmp.append(element("xmp:CreatorTool", CREATOR));
    xmp.append(element("xmp:CreateDate", date));
    xmp.append(element("xmp:ModifyDate", date));
    xmp.append(element("xmp:MetadataDate", date));
    xmp.append(element("pdf:Keywords", keywords()));
    xmp.append(element("pdf:Producer", Document.getVersion()));
    xmp.append(conformity());
    String extension = standard.second() ? "" : EXTENSION;
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    %s</rdf:Description>
    %s</rdf:RDF></x:xmpmeta>
    <?xpacket end="w"?>\
    """
        .formatted(xmp, extension)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String conformity() {
    return switch (standard) {
      case A2A_UA1 ->
          element("pdfaid:part", "2")
              + element("pdfaid:conformance", "A")
              + element("pdfuaid:part", "1");
      case A3A_UA1 ->
          element("pdfaid:part", "3")
              + element("pdfaid:conformance", "A")
              + element("pdfuaid:part", "1");
      case A4_UA2 ->
          element("pdfaid:part", "4")
              + element("pdfaid:rev", "2020")
              + element("pdfuaid:part", "2")
              + element("pdfuaid:rev", "2024");
    };
  }

  private static String element(String name, String value) {
    return value.isEmpty() ? "" : "<" + name + ">" + escape(value) + "</" + name + ">\n";
  }

  private static String items(String name, String container, List<String> values) {
    String list =
        values.stream()
            .filter(value -> !value.isEmpty())
            .map(value -> "<rdf:li>" + escape(value) + "</rdf:li>")
            .collect(Collectors.joining());
    String open = "<" + name + "><rdf:" + container + ">";
    return list.isEmpty() ? "" : open + list + "</rdf:" + container + "></" + name + ">\n";
  }

  /// A text in its language, which is the default too: readers of the default show it everywhere.
  private String alternatives(String name, String value) {
    if (value.isEmpty()) {
      return "";
    }
    var item = new StringBuilder("<" + name + "><rdf:Alt>");
    for (String lang : List.of("x-default", metadata.lang())) {
      item.append("<rdf:li xml:lang=\"").append(escape(lang)).append("\">");
      item.append(escape(value)).append("</rdf:li>");
    }
    return item + "</rdf:Alt></" + name + ">\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
