package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Says what the library found wrong in the words of an editor, and at the place where the mistake
/// was made rather than where it was noticed.
final class SyntaxError {
  /// Part of what the parser says of a text that it does not read to its end.
  private static final String LARGE = "exceeds the limit";

  /// What the parser says where it has read a key and its value as one text.
  private static final Pattern COLONS =
      Pattern.compile("could not find expected ':'|mapping values are not|expected <block end>");

  /// A key that no space, or a colon of full width, parts from its value.
  private static final Pattern JOINED =
      Pattern.compile("^( *(?:- +)*)([A-Za-z0-9-]+)(?::(?=[^\\s/])|(：)).*");

  /// A line that says nothing.
  private static final Pattern REMARK = Pattern.compile("\\s*(#.*)?");

  private final Piece piece;

  SyntaxError(Piece piece) {
    this.piece = piece;
  }

  Diagnostic of(YamlEngineException broken) {
    return switch (broken) {
      case Tree.Unfit unfit ->
          Diagnostic.of(Code.YAML_SYNTAX, unfit.place(), String.valueOf(unfit.getMessage()));
      case MarkedYamlEngineException marked -> of(marked);
      default -> {
        String said = String.valueOf(broken.getMessage());
        yield finding(said.contains(LARGE) ? "large" : "other", Place.of(piece.file()), said);
      }
    };
  }

  private Diagnostic of(MarkedYamlEngineException broken) {
    String problem = Optional.ofNullable(broken.getProblem()).orElse("");
    String context = Optional.ofNullable(broken.getContext()).orElse("");
    Optional<Mark> at = broken.getProblemMark();
    Optional<Mark> from = broken.getContextMark().or(() -> at);
    String said = (context + " " + problem).strip().replaceAll("\\s+", " ");
    Optional<Mark> key = context.contains("simple key") ? from : at;
    return (COLONS.matcher(problem).find() ? colon(key, said) : Optional.<Diagnostic>empty())
        .orElseGet(() -> of(problem, context, at, from, said));
  }

  private Diagnostic of(
      String problem, String context, Optional<Mark> at, Optional<Mark> from, String said) {
    if (context.contains("quoted scalar") && problem.contains("unexpected end")) {
      return finding("quote", place(from), said);
    }
    if (context.contains("double-quoted scalar")) {
      return finding("escape", place(at), said);
    }
    if (context.contains("simple key")) {
      return finding("key", place(from), said);
    }
    if (context.contains("flow")) {
      boolean open = place(from).line() < place(at).line();
      return open ? finding("open", place(from), said) : finding("flow", place(at), said);
    }
    if (problem.contains("mapping values are not allowed")) {
      return finding("colon", place(at), said);
    }
    if (problem.contains("cannot start any token")) {
      return finding("start", place(at), said);
    }
    if (problem.contains("expected <block end>")) {
      return finding(goesOn(at) ? "after" : "indent", place(at), said);
    }
    boolean outside = problem.contains("expected '<document start>'");
    return finding(outside ? "indent" : "other", place(at), said);
  }

  /// The colon of this line, or of the one above, that parts no key from its value.
  private Optional<Diagnostic> colon(Optional<Mark> mark, String said) {
    List<String> lines = piece.text().lines().toList();
    int line = Math.min(mark.map(Mark::getLine).orElse(0), lines.size() - 1);
    Optional<Diagnostic> own = colon(lines, line, said);
    do {
      line--;
    } while (line > 0 && REMARK.matcher(lines.get(line)).matches());
    return own.isPresent() ? own : colon(lines, line, said);
  }

  private Optional<Diagnostic> colon(List<String> lines, int line, String said) {
    Matcher joined = JOINED.matcher(line < 0 ? "" : lines.get(line));
    if (!joined.matches()) {
      return Optional.empty();
    }
    Place colon = new Place(piece.file(), piece.line() + line + 1, joined.end(2) + 1);
    String word = joined.group(3) == null ? "word:yaml.space" : "word:yaml.wide";
    return Optional.of(Diagnostic.of(Code.YAML_SYNTAX, colon, word, joined.group(2), said));
  }

  /// Whether something other than white space stands before the mark in its line.
  private boolean goesOn(Optional<Mark> mark) {
    return mark.filter(
            m -> {
              String line = piece.text().lines().skip(m.getLine()).findFirst().orElse("");
              int end =
                  line.offsetByCodePoints(
                      0, Math.min(m.getColumn(), line.codePointCount(0, line.length())));
              return !line.substring(0, end).isBlank();
            })
        .isPresent();
  }

  private Place place(Optional<Mark> mark) {
    return Tree.place(piece, mark);
  }

  private static Diagnostic finding(String word, Place place, String said) {
    return Diagnostic.of(Code.YAML_SYNTAX, place, "word:yaml." + word, said);
  }
}
