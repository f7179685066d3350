package brief.chart;

import brief.doc.Datum;
import brief.model.Figure;
import brief.model.Status;
import brief.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a figure shows, for those who do not see it: kind and measure, the finding, then the
/// highest, the lowest, the targets. The patterns are words; the highest is named only where the
/// bounds of the values let it be known.
final class AltText {
  private final Sheet sheet;
  private final Material material;
  private final Rows rows;

  AltText(Sheet sheet, Material material) {
    this.sheet = sheet;
    this.material = material;
    this.rows = new Rows(sheet, material);
  }

  /// The text in each language.
  ///
  /// @param finding the finding, its placeholders filled
  Texts write(Texts finding) {
    Figure figure = material.figure();
    Texts kind = sheet.word("chart.kind." + Key.name(figure.kind()));
    List<Texts> sentences = new ArrayList<>();
    sentences.add(
        sheet.word(
            "chart.alt.what",
            lang -> Map.of("kind", kind.in(lang), "measure", figure.measure().in(lang))));
    sentences.add(sheet.word("chart.alt.finding", lang -> Map.of("finding", finding.in(lang))));
    sentences.addAll(
        switch (figure.kind()) {
          case BARS, SHARES, TIERS -> compared();
          case PAIRS, TIMELINE -> List.of(listed("chart.alt.points", rows.all()));
          case COMPOSITION -> List.of(listed("chart.alt.parts", rows.all()));
          case STATEMENTS -> List.of(listed("chart.alt.counts", rows.byStatus()));
          case MATRIX -> matrix();
        });
    return joined(sentences, "chart.alt.space");
  }

  private List<Texts> compared() {
    List<Texts> sentences = new ArrayList<>();
    List<Item> items = material.items();
    if (items.size() > 1) {
      highest(items).ifPresent(i -> sentences.add(named("chart.alt.highest", i)));
      lowest(items).ifPresent(i -> sentences.add(named("chart.alt.lowest", i)));
    }
    List<Datum> targets =
        items.stream().filter(item -> item.status() == Status.TARGET).map(rows::point).toList();
    if (targets.size() == items.size()) {
      sentences.add(sheet.word("chart.alt.all-targets"));
    } else if (!targets.isEmpty()) {
      sentences.add(listed("chart.alt.targets", targets));
    }
    return sentences;
  }

  static Optional<Item> highest(List<Item> items) {
    return items.stream()
        .filter(one ->
            items.stream().allMatch(other -> other.equals(one) || one.least() >= other.most()))
        .findFirst()
        .filter(one -> items.stream().anyMatch(other -> one.most() > other.least()));
  }

  static Optional<Item> lowest(List<Item> items) {
    return items.stream()
        .filter(one ->
            items.stream().allMatch(other -> other.equals(one) || one.most() <= other.least()))
        .findFirst()
        .filter(one -> items.stream().anyMatch(other -> one.least() < other.most()));
  }

  private Texts named(String key, Item item) {
    Datum row = rows.point(item);
    return sheet.word(
        key, lang -> Map.of("label", label(row, lang), "value", row.value().in(lang)));
  }

  private List<Texts> matrix() {
    Grid grid = Grid.of(material);
    List<Texts> sentences = new ArrayList<>();
    sentences.add(
        sheet.word(
            "chart.alt.matrix",
            lang ->
                Map.of(
                    "regions", grid.regions().size(),
                    "themes", grid.themes().size(),
                    "n", material.claims().size())));
    List<Datum> most =
        rows.all().stream()
            .filter(row -> row.value().byLang().containsValue(Integer.toString(grid.most())))
            .toList();
    if (!most.isEmpty() && most.size() < 4) {
      sentences.add(listed("chart.alt.most", most));
    }
    return sentences;
  }

  private Texts listed(String key, List<Datum> rows) {
    List<Texts> entries =
        rows.stream()
            .map(row ->
                sheet.each(lang ->
                    row.value().in(lang).isEmpty()
                        ? label(row, lang)
                        : sheet
                            .word(
                                "chart.alt.entry",
                                l -> Map.of("label", label(row, l), "value", row.value().in(l)))
                            .in(lang)))
            .toList();
    Texts list = joined(entries, "chart.alt.list");
    return sheet.word(key, lang -> Map.of("list", list.in(lang)));
  }

  /// The label with its group and its time, as far as it has them.
  private String label(Datum row, String lang) {
    List<String> beside = new ArrayList<>();
    row.group().ifPresent(group -> beside.add(group.in(lang)));
    row.at().ifPresent(at -> beside.add(at.in(lang)));
    String label = row.label().in(lang);
    String group = String.join(sheet.word("chart.alt.comma").in(lang), beside);
    return group.isEmpty()
        ? label
        : sheet.word("chart.alt.of", l -> Map.of("label", label, "group", group)).in(lang);
  }

  private Texts joined(List<Texts> texts, String key) {
    Texts between = sheet.word(key);
    return sheet.each(
        lang -> String.join(between.in(lang), texts.stream().map(text -> text.in(lang)).toList()));
  }
}
