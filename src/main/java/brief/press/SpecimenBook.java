package brief.press;

import brief.diag.Checked;
import brief.diag.Severity;
import brief.doc.Picture;
import brief.page.Album;
import brief.page.Art;
import brief.page.RasterReader;
import brief.pdf.Standard;
import brief.svg.SvgWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Prints the specimens: every kind of element there is, in each language, as Markdown and PDF.
public final class SpecimenBook {
  private static final String PHOTO = "swatch.png";
  private static final String DRAWING = "figures/sameness.svg";

  private final Handpress press;
  private final Severity refused;

  /// @param project whose templates and fonts are shown, where it has any
  /// @param home the folder of `brief` itself, whose templates and fonts are shown otherwise
  /// @param style instead of that of the house
  /// @param refused the least that stops what would be written
  public SpecimenBook(
      Path project, Path home, Optional<Handpress.StyleFile> style, Severity refused) {
    this.press = new Handpress(project, home, style, refused);
    this.refused = refused;
  }

  /// Prints all specimens into a folder, or nothing.
  ///
  /// @throws IOException when a file cannot be read or written
  public Checked<Printed> print(Path folder, Standard standard) throws IOException {
    Findings findings = new Findings(refused);
    Optional<Handpress.Fount> fount = press.fount(findings);
    if (fount.isEmpty()) {
      return findings.refusal();
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    byte[] swatch = resource(PHOTO);
    files.put(PHOTO, swatch);
    for (String lang : List.of("zh", "en")) {
      String name = "specimen-" + lang;
      byte[] markdown = resource(name + ".md");
      String text = new String(markdown, StandardCharsets.UTF_8);
      Handpress.Sheet sheet = new Handpress.Sheet(name + ".md", text, Optional.empty(), standard);
      Art photo = RasterReader.read(swatch);
      Album album = new Album(Map.of("sameness", bars(lang)), Map.of(PHOTO, photo));
      press
          .set(sheet, _ -> album, fount.get(), findings)
          .ifPresent(bytes -> files.put(name + ".pdf", bytes));
      files.put(name + ".md", markdown);
    }
    SvgWriter svg = new SvgWriter(fount.get().faces().byName().values());
    files.put(DRAWING, svg.write(bars("zh")).getBytes(StandardCharsets.UTF_8));
    return findings.refused()
        ? findings.refusal()
        : Handpress.land(folder.resolve("specimen"), files, findings);
  }

  /// Two bars, as a figure of ours.
  private static Picture bars(String lang) {
    return new Picture(
        "sameness",
        lang,
        369,
        52,
        "",
        "",
        List.of(
            new Picture.Fill(bar(0, 369 * 0.6), 0x0072b2),
            new Picture.Fill(bar(30, 369 * 0.4), 0x0072b2)));
  }

  private static Picture.Path bar(double y, double width) {
    return new Picture.Path(
        List.of(
            new Picture.Move(0, y),
            new Picture.Line(width, y),
            new Picture.Line(width, y + 20),
            new Picture.Line(0, y + 20),
            new Picture.Close()));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SpecimenBook.class.getResourceAsStream("/brief/press/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the build leaves out " + name);
      }
      return in.readAllBytes();
    }
  }
}
