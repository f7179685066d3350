package brief.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `brief completion`: a script that teaches bash and zsh the commands.
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh: source <(brief completion)",
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {
  @ParentCommand BriefCommand brief;

  @SuppressWarnings("NullAway") // picocli sets the parent before it calls run
  CompletionCommand() {}

  @Override
  public void run() {
    brief.surroundings.out().print(AutoComplete.bash("brief", brief.spec.commandLine()));
  }
}
