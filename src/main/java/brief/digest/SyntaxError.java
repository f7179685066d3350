package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Says what the library found wrong in the words of an editor, and at the place where the mistake
/// was made rather than where it was noticed.
final class SyntaxError {
  /// Part of what the parser says of a text that it does not read to its end.
  private static final String LARGE = "exceeds the limit";

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
    String said = (context + " " + problem).strip().replaceAll("\\s+", " ");
    Optional<Mark> at = broken.getProblemMark();
    Optional<Mark> from = broken.getContextMark().or(() -> at);
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
