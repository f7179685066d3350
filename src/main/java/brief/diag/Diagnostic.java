package brief.diag;

import java.util.List;
import java.util.Optional;

/// What is wrong, and where. The sentences stand in `diag/messages_<language>.properties`, keyed by
/// the code's id.
///
/// @param code the stable code
/// @param place where in the author's files
/// @param args the arguments of the message, `{0}` and on; one that reads `word:x` is itself looked
///   up as `word.x` in the message file, so that no argument is bound to a language
/// @param suggestion what the author may have meant, for the hint `did you mean '…'?`
/// @param waiver why it may stand, when an editor has said so
/// @param also the other places that it is about, where what has one cause is told once
public record Diagnostic(
    Code code,
    Place place,
    List<String> args,
    Optional<String> suggestion,
    Optional<Waiver> waiver,
    List<Place> also) {
  public Diagnostic {
    args = List.copyOf(args);
    also = List.copyOf(also);
  }

  /// A finding without a suggestion.
  public static Diagnostic of(Code code, Place place, String... args) {
    return new Diagnostic(
        code, place, List.of(args), Optional.empty(), Optional.empty(), List.of());
  }

  /// This finding with a suggestion, where there is one.
  public Diagnostic suggesting(Optional<String> meant) {
    return new Diagnostic(code, place, args, meant, waiver, also);
  }

  /// This finding, about other places as well.
  public Diagnostic alsoAt(List<Place> others) {
    return new Diagnostic(code, place, args, suggestion, waiver, others);
  }

  /// This finding at another place.
  public Diagnostic at(Place other) {
    return new Diagnostic(code, other, args, suggestion, waiver, also);
  }

  /// This finding, waived.
  public Diagnostic waived(Waiver by) {
    return new Diagnostic(code, place, args, suggestion, Optional.of(by), also);
  }

  /// Whether it stops something: it is at least as grave, and nobody has waived it.
  public boolean stops(Severity least) {
    return waiver.isEmpty() && code.severity().compareTo(least) <= 0;
  }
}
