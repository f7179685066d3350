package brief.chart;

import brief.amount.Amount;
import brief.amount.AmountWriter;
import brief.amount.Bound;
import brief.amount.DateWriter;
import brief.amount.Magnitude;
import brief.amount.Message;
import brief.amount.Style;
import brief.amount.Words;
import brief.model.Texts;
import brief.model.Unit;
import brief.model.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// What a figure is drawn on: its width, its faces, and its languages with their words.
final class Sheet {
  private static final String COUNT = "count";

  private final SequencedMap<String, Words> words = new LinkedHashMap<>();
  private final Map<String, AmountWriter> amounts = new LinkedHashMap<>();
  private final Set<String> counted;
  private final Lettering lettering;
  private final double width;
  private final Wrapping wrapping;

  /// What was written before: the same values are asked for again and again.
  private final Map<List<Object>, Texts> written = new HashMap<>();

  Sheet(
      List<String> langs,
      Map<String, Words> words,
      SequencedMap<String, Unit> units,
      Lettering lettering,
      Wrapping wrapping,
      double width) {
    for (String lang : langs) {
      Map<String, String> forms = new LinkedHashMap<>();
      units.forEach((id, unit) -> forms.put(id, unit.forms().in(lang)));
      Words own = words.get(lang);
      if (own == null) {
        throw new IllegalArgumentException("no words in " + lang);
      }
      this.words.put(lang, own);
      amounts.put(lang, new AmountWriter(own, forms));
    }
    this.counted = Set.copyOf(units.keySet());
    this.lettering = lettering;
    this.wrapping = wrapping;
    this.width = width;
  }

  List<String> langs() {
    return List.copyOf(words.keySet());
  }

  double width() {
    return width;
  }

  Typeface typeface(String lang, Print print) {
    return lettering.typeface(lang, print);
  }

  /// Width of a text in its widest language.
  double width(Texts texts, Print print) {
    return langs().stream()
        .mapToDouble(lang -> typeface(lang, print).width(texts.in(lang)))
        .max()
        .orElse(0);
  }

  /// Width of the widest piece of a text that is not broken, in any language.
  double widest(Texts texts, Print print) {
    return langs().stream()
        .mapToDouble(lang -> wrapping.widest(texts.in(lang), typeface(lang, print)))
        .max()
        .orElse(0);
  }

  /// A text broken to a width in each language.
  Label label(Texts texts, Print print, double measure) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (String lang : langs()) {
      lines.put(lang, wrapping.wrap(texts.in(lang), typeface(lang, print), measure));
    }
    return Label.of(this, lines, print);
  }

  /// One text in each language.
  Texts each(Function<String, String> text) {
    Map<String, String> texts = new LinkedHashMap<>();
    langs().forEach(lang -> texts.put(lang, text.apply(lang)));
    return new Texts(texts);
  }

  /// A message of the words files.
  Texts word(String key) {
    return word(key, lang -> Map.of());
  }

  /// A message of the words files with its arguments in each language.
  Texts word(String key, Function<String, Map<String, ?>> args) {
    return each(lang -> Message.of(in(lang), key, args.apply(lang)));
  }

  /// A value of a claim.
  Texts value(Value value, Style style) {
    return written.computeIfAbsent(
        List.of(value, style),
        key ->
            switch (value) {
              case Value.Quantity quantity -> each(lang -> write(lang, quantity, style));
              case Value.Moment moment ->
                  each(
                      lang -> new DateWriter(in(lang)).write(moment.date(), moment.bound(), style));
            });
  }

  /// A step of a scale.
  Texts tick(Amount amount, String unit) {
    Style style = amount.value().signum() == 0 ? Style.AMOUNT : Style.SHORT;
    return each(lang -> writer(lang).write(Magnitude.of(amount, unit(unit)), style));
  }

  /// An order of magnitude.
  Texts level(Amount amount, String unit) {
    Magnitude plain = Magnitude.of(amount, unit);
    Magnitude level = new Magnitude(amount, plain.to(), unit, Bound.LEVEL, plain.direction());
    return each(lang -> writer(lang).write(level, Style.LABEL));
  }

  private String write(String lang, Value.Quantity q, Style style) {
    return writer(lang)
        .write(new Magnitude(q.amount(), q.to(), unit(q.unit()), q.bound(), q.direction()), style);
  }

  /// Things that the subject counts are bare numbers in a figure: what they are is said by the unit
  /// line or the label. Whether a unit counts things, so that there are no parts of one.
  boolean counts(String unit) {
    return unit(unit).equals(COUNT);
  }

  private String unit(String id) {
    return counted.contains(id) ? COUNT : id;
  }

  private AmountWriter writer(String lang) {
    AmountWriter writer = amounts.get(lang);
    if (writer == null) {
      throw new IllegalArgumentException("no words in " + lang);
    }
    return writer;
  }

  private Words in(String lang) {
    Words own = words.get(lang);
    if (own == null) {
      throw new IllegalArgumentException("no words in " + lang);
    }
    return own;
  }
}
