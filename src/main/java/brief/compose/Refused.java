package brief.compose;

import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.stream.Stream;

/// Why a function of ours does not do what a template asks.
final class Refused extends TemplateModelException {
  private final List<String> args;

  /// @param word of the message files, below `template.`
  /// @param args what it speaks of
  Refused(String word, String... args) {
    super(word + " " + String.join(" ", args));
    this.args = Stream.concat(Stream.of("word:template." + word), Stream.of(args)).toList();
  }

  /// The arguments of the finding.
  List<String> args() {
    return args;
  }
}
