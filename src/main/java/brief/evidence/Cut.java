package brief.evidence;

import brief.amount.Agreement;
import brief.amount.Magnitude;
import brief.amount.Mood;
import brief.amount.MoodReader;
import brief.amount.MoodReader.Cue;
import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.evidence.Body.Range;
import brief.model.Claim;
import brief.model.Status;
import brief.model.Value;
import brief.model.Value.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What stands right beside the quotes of a claim and makes them say something else: a bound of a
/// number, a word that tells an aim, a plan or advice.
final class Cut {
  private static final Set<Mood> AHEAD = EnumSet.of(Mood.AIM, Mood.PLAN, Mood.ADVICE);

  private final Claim claim;
  private final Body body;
  private final List<Standing> quotes;

  /// @param quotes those that stand somewhere
  Cut(Claim claim, Body body, List<Standing> quotes) {
    this.claim = claim;
    this.body = body;
    this.quotes = List.copyOf(quotes);
  }

  /// Where a quote stands in its source, and where in the digest.
  record Standing(Place place, Range range) {}

  /// A finding for each value that the source says otherwise than the quotes that prove it (B212),
  /// and for each quote of what is reported that leaves out before it what is only aimed for,
  /// planned or advised (B213).
  List<Diagnostic> findings() {
    List<Diagnostic> findings = new ArrayList<>();
    claim
        .values()
        .forEach((name, value) ->
            quantity(value).flatMap(magnitude -> value(name, magnitude)).ifPresent(findings::add));
    if (claim.status() == Status.REPORTED) {
      quotes.forEach(quote -> mood(quote).ifPresent(findings::add));
    }
    return findings;
  }

  private static Optional<Magnitude> quantity(Value value) {
    return value instanceof Quantity quantity && quantity.computed().isEmpty()
        ? Optional.of(quantity.magnitude())
        : Optional.empty();
  }

  /// A number that a quote says, as its whole sentence says it.
  private record Whole(Standing quote, Reading reading, Range sentence) {}

  private Optional<Diagnostic> value(String name, Magnitude magnitude) {
    List<Whole> wholes =
        quotes.stream().flatMap(quote -> wholes(quote, magnitude).stream()).toList();
    boolean proved =
        wholes.stream().anyMatch(one -> one.reading().against(magnitude) == Agreement.SAME);
    return proved
        ? Optional.empty()
        : wholes.stream()
            .findFirst()
            .map(whole ->
                Diagnostic.of(
                    Code.VALUE_CUT,
                    whole.quote().place(),
                    name,
                    whole.reading().text(),
                    longer(whole)));
  }

  private List<Whole> wholes(Standing quote, Magnitude magnitude) {
    String words = quote.range().of(body.file().text());
    NumberReader reader = NumberReader.bySight(words);
    List<Range> proofs =
        reader.read(words).stream()
            .filter(reading -> reading.against(magnitude) == Agreement.SAME)
            .map(reading -> new Range(reading.from(), reading.to()).moved(quote.range().from()))
            .toList();
    if (proofs.isEmpty()) {
      return List.of();
    }
    Range sentence = Stretch.sentence(body, quote.range());
    return reader.read(sentence.of(body.file().text())).stream()
        .filter(reading -> {
          Range range = new Range(reading.from(), reading.to()).moved(sentence.from());
          return proofs.stream().anyMatch(range::meets);
        })
        .map(reading -> new Whole(quote, reading, sentence))
        .toList();
  }

  /// The quote with the words that bound or direct the number.
  private String longer(Whole whole) {
    String text = whole.reading().text();
    int from =
        whole.sentence().of(body.file().text()).lastIndexOf(text, whole.reading().from())
            + whole.sentence().from();
    Range range = whole.quote().range();
    return Nearby.shown(
        body.file(), Math.min(from, range.from()), Math.max(from + text.length(), range.to()));
  }

  /// A quote that says itself for certain that it is done tells no aim.
  private Optional<Diagnostic> mood(Standing quote) {
    String text = body.file().text();
    Range range = quote.range();
    Range clause = Stretch.clause(body, range);
    String words = clause.of(text);
    MoodReader reader = MoodReader.bySight(range.of(text));
    if (reader.read(range.of(text)).stream().anyMatch(Cut::done)) {
      return Optional.empty();
    }
    return reader.before(words, range.from() - clause.from()).stream()
        .filter(cue -> AHEAD.contains(cue.mood()))
        .map(Cue::text)
        .findFirst()
        .map(cue -> {
          int from = clause.from() + words.indexOf(cue);
          return Diagnostic.of(
              Code.STATUS_CUT,
              quote.place(),
              claim.status().name().toLowerCase(Locale.ROOT),
              cue,
              Nearby.shown(body.file(), from, range.to()));
        });
  }

  private static boolean done(Cue cue) {
    return cue.certain() && cue.mood() == Mood.DONE;
  }
}
