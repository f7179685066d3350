package brief.cli;

import brief.diag.Code;
import brief.diag.Explanation;
import brief.diag.Explanations;
import brief.diag.Messages;
import brief.diag.Nearest;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `brief explain`: what the code of a finding means.
@Command(
    name = "explain",
    description =
        "Say what the code of a finding means, with an example wrong and right, and what to do.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand BriefCommand brief;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The code, such as B204. Without it all codes are listed.")
  @Nullable String code;

  @SuppressWarnings("NullAway") // picocli sets the parent before it calls us
  ExplainCommand() {}

  @Override
  public Integer call() {
    Messages messages = Messages.in(brief.uiLanguage());
    Explanations explanations = Explanations.in(brief.uiLanguage());
    PrintStream out = brief.surroundings.out();
    if (code == null) {
      for (Code each : Code.values()) {
        out.println(each.id() + "  " + explanations.of(each).title());
      }
      return Main.SOUND;
    }
    String id = code.toUpperCase(Locale.ROOT);
    return Code.of(id)
        .map(known -> {
          tell(out, messages, explanations.of(known));
          return Main.SOUND;
        })
        .orElseGet(() -> unknown(messages, id));
  }

  private static void tell(PrintStream out, Messages messages, Explanation explanation) {
    Code known = explanation.code();
    String severity = known.severity().name().toLowerCase(Locale.ROOT);
    String waivable = known.waivable() ? ", " + messages.say("waivable") : "";
    out.println(known.id() + " (" + messages.say("severity." + severity) + waivable + ")");
    out.println(explanation.means());
    out.println();
    out.println(messages.say("wrong") + ":");
    out.println(explanation.wrong().indent(4).stripTrailing());
    out.println(messages.say("right") + ":");
    out.println(explanation.right().indent(4).stripTrailing());
    out.println();
    out.println(explanation.remedy());
  }

  private int unknown(Messages messages, String id) {
    List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
    String suggestion =
        Nearest.to(id, ids).map(near -> " " + messages.say("nearest", near)).orElse("");
    brief.surroundings.err().println(messages.say("no-code", id) + suggestion);
    return Main.USAGE;
  }
}
