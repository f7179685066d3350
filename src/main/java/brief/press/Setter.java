package brief.press;

import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.doc.Document;
import brief.doc.Manuscript;
import brief.doc.Picture;
import brief.layout.Layout;
import brief.markdown.MarkdownReader;
import brief.model.Briefing;
import brief.page.Pages;
import brief.prose.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets one briefing in one language: the walk from the digest to bytes.
final class Setter {
  private final Copy copy;
  private final List<Briefing> plan;
  private final Gallery gallery;
  private final Impression impression;
  private final Enclosures enclosures;
  private final Findings findings;
  private final MarkdownReader reader = new MarkdownReader();
  private final Layout layout = new Layout();

  Setter(
      Copy copy,
      List<Briefing> plan,
      Gallery gallery,
      Impression impression,
      Enclosures enclosures,
      Findings findings) {
    this.copy = copy;
    this.plan = plan;
    this.gallery = gallery;
    this.impression = impression;
    this.enclosures = enclosures;
    this.findings = findings;
  }

  /// A briefing, set.
  ///
  /// @param pdf its bytes, when they were asked for and are wanted
  /// @param pictures the figures in it, by file name without ending
  record Proofs(String markdown, Optional<byte[]> pdf, Map<String, Picture> pictures) {}

  /// Sets a briefing; nothing when something in it is wrong, which is then among the findings.
  Optional<Proofs> set(Briefing briefing, String lang, boolean pdf) {
    Words words = copy.in(lang);
    Map<String, Picture> pictures = new LinkedHashMap<>();
    gallery.of(briefing).forEach(drawn -> pictures.put(drawn.in(lang).id(), drawn.in(lang)));
    Optional<Manuscript> manuscript = findings.keep(copy.manuscript(briefing, lang, plan, gallery));
    if (manuscript.isEmpty()) {
      return Optional.empty();
    }
    String markdown = manuscript.get().text();
    String file = "out/" + lang + "/" + briefing.path() + ".md";
    Optional<Document> document = keep(reader.read(file, markdown), manuscript.get(), lang);
    document.ifPresent(tree -> tell(Prose.check(tree, lang), manuscript.get(), lang));
    Optional<Pages> pages =
        document.flatMap(tree ->
            keep(
                layout.set(tree, pictures, copy.style(), copy.faces(), words),
                manuscript.get(),
                lang));
    Optional<byte[]> bytes =
        pdf && document.isPresent()
            ? pages.flatMap(set ->
                impression.of(
                    set,
                    () ->
                        enclosures.of(briefing, lang, manuscript.get(), document.get(), pictures)))
            : Optional.empty();
    return pages.map(set -> new Proofs(markdown, bytes, pictures));
  }

  /// Keeps what was found in a briefing and hands on the value, when there is one.
  private <T> Optional<T> keep(Checked<T> checked, Manuscript manuscript, String lang) {
    tell(checked.diagnostics(), manuscript, lang);
    return switch (checked) {
      case Checked.Sound<T> sound -> Optional.of(sound.value());
      case Checked.Broken<T> _ -> Optional.empty();
    };
  }

  /// Tells what was found in a briefing where its words were written, or else in the briefing.
  private void tell(List<Diagnostic> found, Manuscript manuscript, String lang) {
    if (found.isEmpty()) {
      return;
    }
    Authored authored = Authored.of(copy, lang);
    for (Diagnostic finding : found) {
      List<Diagnostic> led = authored.lead(finding, manuscript);
      findings.add(led);
      if (led.isEmpty()) {
        findings.add(List.of(finding), finding.place().file(), manuscript.text());
      }
    }
  }
}
