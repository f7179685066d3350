package brief.cli;

import brief.amount.Comparison;
import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.diag.Json;
import brief.diag.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `brief numbers`: what is read in a text, and whether a translation says the same numbers.
@Command(
    name = "numbers",
    description = "Show which numbers are read in a text, or compare a text with its translation.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExit codes: 0 read, or the texts agree; 1 they do not; 2 usage.%n")
final class NumbersCommand implements Callable<Integer> {
  /// The line separator of Unicode, which no number and none of its words reach across: each line
  /// of a text is read by itself, and offsets stay.
  private static final char LINE_END = '\u2028';

  @ParentCommand BriefCommand brief;

  @Parameters(
      arity = "1..2",
      paramLabel = "TEXT|FILE|-",
      description =
          "A text, a file or standard input. With --compare: a Chinese and an English one, or one file of pairs parted by a tab, a pair a line.")
  List<String> texts = List.of();

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "Language of the text. Default: Chinese where it has Han, else English.")
  @Nullable String lang;

  @Option(names = "--compare", description = "Say whether two texts agree, and why not.")
  boolean compare;

  @Option(names = "--output", paramLabel = "FORM", description = "text or json. Default: text.")
  Form output = Form.TEXT;

  /// The forms of what is shown.
  enum Form {
    TEXT,
    JSON
  }

  @SuppressWarnings("NullAway") // picocli sets the parent before it calls us
  NumbersCommand() {}

  @Override
  public Integer call() throws IOException {
    if (!compare && texts.size() > 1) {
      throw usage("one text is read; two are compared with --compare");
    }
    return compare ? compared() : read();
  }

  private CommandLine.ParameterException usage(String what) {
    return new CommandLine.ParameterException(
        brief.spec.commandLine().getSubcommands().get("numbers"), what);
  }

  private Messages messages() {
    return Messages.in(brief.uiLanguage());
  }

  private int read() throws IOException {
    String text = text(texts.getFirst());
    NumberReader reader = lang == null ? NumberReader.bySight(text) : NumberReader.of(lang);
    Numbers numbers = new Numbers(messages());
    List<Reading> readings = reader.read(text.replace('\n', LINE_END));
    brief
        .surroundings
        .out()
        .print(
            output == Form.JSON
                ? Json.write(Map.of("readings", numbers.objects(text, readings)))
                : numbers.lines(text, readings));
    return Main.SOUND;
  }

  /// Two texts, or the pairs of a file.
  private record Pair(int line, String zh, String en) {}

  private int compared() throws IOException {
    Numbers numbers = new Numbers(messages());
    List<Object> objects = new ArrayList<>();
    boolean agree = true;
    for (Pair pair : pairs()) {
      Comparison comparison =
          Comparison.of(
              NumberReader.of("zh").read(pair.zh()), NumberReader.of("en").read(pair.en()));
      agree &= comparison.agrees();
      if (output == Form.JSON) {
        objects.add(numbers.object(pair.line(), pair.zh(), pair.en(), comparison));
      } else {
        brief.surroundings.out().print(numbers.verdict(pair.line(), comparison));
      }
    }
    if (output == Form.JSON) {
      brief.surroundings.out().print(Json.write(Map.of("pairs", objects)));
    }
    return agree ? Main.SOUND : Main.AUTHOR;
  }

  private List<Pair> pairs() throws IOException {
    if (texts.size() == 2) {
      return List.of(new Pair(0, text(texts.get(0)), text(texts.get(1))));
    }
    List<Pair> pairs = new ArrayList<>();
    int number = 0;
    for (String line : text(texts.getFirst()).lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
          throw usage("line " + number + ": a Chinese and an English text parted by one tab");
        }
        pairs.add(new Pair(number, cells[0], cells[1]));
      }
    }
    return pairs;
  }

  private String text(String given) throws IOException {
    if (given.equals("-")) {
      return new String(brief.surroundings.in().readAllBytes(), StandardCharsets.UTF_8);
    }
    try {
      Path file = brief.start().resolve(given);
      return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : given;
    } catch (InvalidPathException text) {
      return given; // no file can be called so
    }
  }
}
