package brief.digest;

import brief.amount.Message;
import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Origins;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the words of a language.
public final class WordsReader {
  /// The words, and where each was written, by its dotted key.
  public record Worded(Words words, Origins origins) {}

  /// Reads `templates/<lang>/words.yaml`: nested keys are joined by dots.
  ///
  /// @param lang language tag of the folder
  /// @param file path as findings name it
  public Checked<Worded> read(String lang, String file, String text) {
    List<Diagnostic> findings = new ArrayList<>();
    Map<String, String> messages = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    Flat.of(file, text, findings)
        .forEach((key, setting) -> {
          messages.put(key, setting.text());
          places.put(key, setting.place());
          Message.problem(key, setting.text(), lang)
              .map(problem ->
                  Diagnostic.of(Code.BAD_MESSAGE, setting.place(), key, setting.text(), problem))
              .ifPresent(findings::add);
        });
    List<Diagnostic> sorted = DigestReader.inOrder(findings);
    return sorted.isEmpty()
        ? new Checked.Sound<>(new Worded(new Words(lang, messages), new Origins(places)), sorted)
        : new Checked.Broken<>(sorted);
  }
}
