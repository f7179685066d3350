package brief.press;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.SettingsReader;
import brief.digest.SettingsReader.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads style files. One may be built on another: what it does not say is as there.
final class StyleSheets {
  private static final String FOLDER = Project.TEMPLATES + "/";
  private static final String BASE = "base";
  private static final Pattern ITEM = Pattern.compile("(.*\\.)\\d+");

  private final SortedMap<String, String> templates;
  private final Findings findings;
  private final List<String> open = new ArrayList<>();

  /// @param templates path below `templates/` to text
  StyleSheets(SortedMap<String, String> templates, Findings findings) {
    this.templates = templates;
    this.findings = findings;
  }

  /// The settings of a style and of all that it is built on; nothing when one cannot be read.
  ///
  /// @param file its path, for findings
  Optional<SequencedMap<String, Setting>> settings(String file, String text) {
    open.add(file);
    Optional<SequencedMap<String, Setting>> own =
        findings.keep(new SettingsReader().read(file, text));
    Optional<Setting> base = own.flatMap(settings -> Optional.ofNullable(settings.get(BASE)));
    if (own.isEmpty() || base.isEmpty()) {
      return own;
    }
    String name = base.get().text();
    String below = templates.get(name);
    if (below == null || open.contains(FOLDER + name)) {
      Place place = base.get().place();
      findings.add(
          List.of(
              below == null
                  ? Diagnostic.of(Code.TEMPLATE_MISSING, place, FOLDER + name)
                  : Diagnostic.of(Code.BAD_VALUE, place, name, BASE, others())));
      return Optional.empty();
    }
    return settings(FOLDER + name, below).map(settings -> over(settings, own.get()));
  }

  /// The style files that are not being read.
  private String others() {
    return String.join(
        ", ",
        templates.keySet().stream()
            .filter(name -> name.endsWith(".yaml") && name.indexOf('/') < 0)
            .filter(name -> !open.contains(FOLDER + name))
            .toList());
  }

  /// Settings with others in their place; a list takes the place of a whole list.
  private static SequencedMap<String, Setting> over(
      SequencedMap<String, Setting> base, SequencedMap<String, Setting> own) {
    SequencedMap<String, Setting> all = new LinkedHashMap<>(base);
    for (String key : own.keySet()) {
      Matcher item = ITEM.matcher(key);
      if (item.matches()) {
        all.keySet().removeIf(old -> old.startsWith(item.group(1)) && old.matches(".*\\.\\d+"));
      }
    }
    all.putAll(own);
    all.remove(BASE);
    return all;
  }
}
