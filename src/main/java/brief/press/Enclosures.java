package brief.press;

import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Manuscript;
import brief.doc.Picture;
import brief.model.Briefing;
import brief.model.Claim;
import brief.page.Bytes;
import brief.pdf.Attachment;
import brief.pdf.Standard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a briefing carries inside its PDF where the standard allows it: its Markdown, the entries
/// of the digest that it prints, the values of each figure.
final class Enclosures {
  private final Copy copy;
  private final Standard standard;

  Enclosures(Copy copy, Standard standard) {
    this.copy = copy;
    this.standard = standard;
  }

  /// The attachments of a briefing; none where the standard allows none.
  ///
  /// @param pictures its figures, by id
  List<Attachment> of(
      Briefing briefing,
      String lang,
      Manuscript manuscript,
      Document document,
      Map<String, Picture> pictures) {
    if (!standard.attaches()) {
      return List.of();
    }
    List<Attachment> all = new ArrayList<>();
    String name = briefing.path().substring(briefing.path().lastIndexOf('/') + 1);
    String markdown = name + ".md";
    all.add(
        file(markdown, "text/markdown", word(lang, markdown, "markdown"), manuscript.text(), true));
    String slice = slice(manuscript, document, pictures.keySet());
    String yaml = "digest.yaml";
    all.add(file(yaml, "application/yaml", word(lang, yaml, "digest"), slice, true));
    for (Block block : document.blocks()) {
      if (block instanceof Block.Role(String role, String id, Block.Table table, var _)
          && role.equals("data")) {
        String what = pictures.containsKey(id) ? pictures.get(id).title() : id;
        all.add(file(id + ".csv", "text/csv", what, Csv.of(table), false));
      }
    }
    return all;
  }

  /// A Markdown file as an attachment of its own PDF.
  static Attachment markdown(String name, String text, String description) {
    return file(name, "text/markdown", description, text, true);
  }

  private static Attachment file(
      String name, String type, String description, String text, boolean source) {
    Bytes bytes = new Bytes(text.getBytes(StandardCharsets.UTF_8));
    return new Attachment(name, type, description, source ? "Source" : "Data", bytes);
  }

  private String word(String lang, String name, String what) {
    return copy.in(lang).find("enclosed." + what).orElse(name);
  }

  private String slice(Manuscript manuscript, Document document, Set<String> figures) {
    Set<String> claims = new LinkedHashSet<>(document.notes().keySet());
    manuscript.spans().forEach(span -> claims.add(span.claim()));
    Set<String> sources = new LinkedHashSet<>();
    for (Claim claim : copy.digest().claims().values()) {
      if (claims.contains(claim.id())) {
        sources.add(claim.source());
      }
    }
    Extract extract = new Extract(copy.origins(), copy.inputs().digest());
    extract.section("sources", in(copy.digest().sources().keySet(), sources));
    extract.section("claims", in(copy.digest().claims().keySet(), claims));
    extract.section("figures", in(copy.digest().figures().keySet(), figures));
    return extract.text();
  }

  /// The chosen ids in the order of the digest.
  private static List<String> in(Set<String> all, Set<String> chosen) {
    return all.stream().filter(chosen::contains).toList();
  }
}
