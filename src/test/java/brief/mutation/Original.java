package brief.mutation;

import brief.diag.Place;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Origins;
import brief.model.Region;
import brief.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A digest as it was before any edit: its files, what they say, and where they say it.
public record Original(Map<String, String> files, Digest digest, Origins origins) {
  public Original {
    files = Map.copyOf(files);
  }

  /// Words of a file that are one text of the digest.
  ///
  /// @param path of the text: `claims/parks-output/text/zh`
  /// @param from where its words begin in the file, behind a quotation mark
  /// @param text the words as they are written there
  public record Scalar(String path, String file, int from, String text) {
    /// The edit that puts other words in place of some.
    ///
    /// @param start in the words
    /// @param end in the words
    Edit edit(int start, int end, String by) {
      return new Edit(List.of(new Edit.Change(path, file, from + start, from + end, by)));
    }
  }

  /// The text at a path, when one was written there.
  public Optional<Scalar> scalar(String path) {
    Place place = origins.places().get(path);
    if (place == null) {
      return Optional.empty();
    }
    String text = files.getOrDefault(place.file(), "");
    int at = 0;
    for (int line = 1; line < place.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    int from = text.offsetByCodePoints(at, place.column() - 1);
    int end = text.indexOf('\n', from);
    String rest = text.substring(from, end < 0 ? text.length() : end);
    if (rest.startsWith("'") || rest.startsWith("\"")) {
      return Optional.of(new Scalar(path, place.file(), from + 1, quoted(rest)));
    }
    boolean flow = inFlow(text.substring(at, from));
    String plain = flow ? rest.split("[,}\\]]", 2)[0] : rest.split(" #", 2)[0];
    return Optional.of(new Scalar(path, place.file(), from, plain.stripTrailing()));
  }

  private static String quoted(String rest) {
    char mark = rest.charAt(0);
    int end = rest.indexOf(mark, 1);
    while (mark == '\'' && rest.startsWith("''", end)) {
      end = rest.indexOf(mark, end + 2);
    }
    return rest.substring(1, end);
  }

  private static boolean inFlow(String before) {
    return before.chars().filter(c -> c == '{' || c == '[').count()
        > before.chars().filter(c -> c == '}' || c == ']').count();
  }

  /// The quotes of a claim.
  List<Scalar> quotes(Claim claim) {
    List<Scalar> quotes = new ArrayList<>();
    String path = "claims/" + claim.id() + "/quote";
    for (int i = 0; i < claim.quotes().size(); i++) {
      scalar(path + "/" + i + "/text")
          .or(claim.quotes().size() == 1 ? () -> scalar(path) : Optional::empty)
          .ifPresent(quotes::add);
    }
    return quotes;
  }

  /// The texts of a claim in every language.
  List<Scalar> texts(Claim claim) {
    return digest.edition().languages().stream()
        .flatMap(lang -> scalar("claims/" + claim.id() + "/text/" + lang).stream())
        .toList();
  }

  /// All sentences that name values, in every language: texts and notes of claims, answers,
  /// findings of figures.
  List<Scalar> sentences() {
    List<String> paths = new ArrayList<>(List.of("edition/answer"));
    digest.claims().keySet().forEach(id -> paths.add("claims/" + id + "/text"));
    digest.claims().keySet().forEach(id -> paths.add("claims/" + id + "/note"));
    digest.themes().values().stream()
        .map(Theme::id)
        .forEach(id -> paths.add("themes/" + id + "/answer"));
    digest.regions().values().stream()
        .map(Region::id)
        .forEach(id -> paths.add("regions/" + id + "/answer"));
    digest.figures().values().stream()
        .map(Figure::id)
        .forEach(id -> paths.add("figures/" + id + "/finding"));
    return paths.stream()
        .flatMap(path -> digest.edition().languages().stream().map(lang -> path + "/" + lang))
        .flatMap(path -> scalar(path).stream())
        .toList();
  }
}
