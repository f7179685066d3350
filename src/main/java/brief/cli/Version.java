package brief.cli;

import brief.press.Versions;
import picocli.CommandLine.IVersionProvider;

/// `--version`: brief, what it stands on, and the Java that runs it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "brief " + Versions.brief(), "Java " + Runtime.version(),
    };
  }
}
