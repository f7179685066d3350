package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.digest.Node.Kind;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import brief.digest.Node.Sequence;
import brief.digest.SettingsReader.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A tree of settings made flat.
final class Flat {
  private final SequencedMap<String, Setting> settings = new LinkedHashMap<>();
  private final List<Diagnostic> findings;

  private Flat(List<Diagnostic> findings) {
    this.findings = findings;
  }

  /// Dotted key to setting, in the order of writing.
  static SequencedMap<String, Setting> of(String file, String text, List<Diagnostic> findings) {
    Flat flat = new Flat(findings);
    Clean.tree(file, text, findings)
        .ifPresent(root -> {
          if (root instanceof Mapping) {
            flat.add("", root);
          } else {
            flat.wrong(file, root, "word:type.map");
          }
        });
    return flat.settings;
  }

  private void add(String key, Node node) {
    switch (node) {
      case Mapping(List<Node.Entry> entries, _) ->
          entries.forEach(entry -> add(below(key, entry.key()), entry.value()));
      case Sequence(List<Node> items, _) -> {
        for (int i = 0; i < items.size(); i++) {
          add(below(key, String.valueOf(i)), items.get(i));
        }
      }
      case Scalar scalar when scalar.kind() == Kind.EMPTY -> wrong(key, scalar, "word:type.text");
      case Scalar scalar when scalar.kind() == Kind.REFUSED -> {}
      case Scalar scalar -> {
        Setting before = settings.putIfAbsent(key, new Setting(scalar.text(), scalar.place()));
        if (before != null) {
          String other = before.place().toString();
          findings.add(Diagnostic.of(Code.DUPLICATE_KEY, scalar.place(), key, other));
        }
      }
    }
  }

  private static String below(String key, String next) {
    return key.isEmpty() ? next : key + "." + next;
  }

  private void wrong(String key, Node node, String type) {
    findings.add(Diagnostic.of(Code.WRONG_TYPE, node.place(), key, type, Kinds.word(node)));
  }
}
