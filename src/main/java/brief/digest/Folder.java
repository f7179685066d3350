package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Nearest;
import brief.diag.Place;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import brief.digest.Node.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The files of a digest merged into one tree: lists are joined in the order of the paths and then
/// sorted by `order`, maps are joined by their keys.
final class Folder {
  private static final Pattern ORDER = Pattern.compile("-?\\d{1,9}");

  private final List<Diagnostic> findings;
  private final SequencedMap<String, Section> sections = new LinkedHashMap<>();
  private final Map<String, List<String>> unreadable = new TreeMap<>();
  private boolean gap;

  private Folder(List<Diagnostic> findings) {
    this.findings = findings;
  }

  /// What the files say together.
  ///
  /// @param root the merged map
  /// @param unreadable key of a section of which something cannot be read, to the ids that stand in
  ///   those parts; what is named there is no mistake of those that name it
  /// @param gap whether a file holds nothing, so that nobody knows what may have stood there
  record Merged(Mapping root, Map<String, List<String>> unreadable, boolean gap) {
    /// Whether no file has an entry of a top-level list, read or not.
    boolean lacks(String list) {
      return Letter.DIGEST.keys().stream().anyMatch(key -> key.name().equals(list))
          && root.list(list).isEmpty()
          && !unreadable.containsKey(list);
    }
  }

  static Merged merge(Map<String, String> texts, List<Diagnostic> findings) {
    Folder folder = new Folder(findings);
    SequencedMap<String, String> inOrder = new TreeMap<>(texts);
    inOrder.forEach(folder::read);
    List<Node.Entry> entries =
        folder.sections.values().stream().map(Section::entry).map(Folder::sorted).toList();
    folder.sections.forEach((key, section) -> folder.misnamed(key, section.entry().value()));
    Place first = Place.of(inOrder.isEmpty() ? "" : inOrder.firstEntry().getKey());
    return new Merged(new Mapping(entries, first), folder.unreadable, folder.gap);
  }

  private void read(String file, String text) {
    Clean clean = Clean.of(file, text, findings);
    Piece whole = Piece.whole(file, clean.text());
    List<Diagnostic> found = new ArrayList<>();
    Optional<Node> tree = Tree.of(whole, found);
    if (!clean.tabbed() && found.stream().noneMatch(Folder::fatal)) {
      findings.addAll(found);
      tree.ifPresentOrElse(root -> add(whole, root), () -> nothing(file));
    } else {
      salvage(whole, found, clean.tabbed());
    }
  }

  private void nothing(String file) {
    findings.add(Diagnostic.of(Code.EMPTY_FILE, Place.of(file)));
    gap = true;
  }

  private static boolean fatal(Diagnostic finding) {
    return finding.code() == Code.YAML_SYNTAX;
  }

  /// Reads entry by entry what cannot be read whole.
  private void salvage(Piece whole, List<Diagnostic> fatal, boolean tabbed) {
    List<Diagnostic> found = new ArrayList<>();
    String section = "";
    for (Piece piece : whole.entries()) {
      List<Diagnostic> own = new ArrayList<>();
      Optional<Node> tree = Tree.of(piece, own);
      found.addAll(own);
      section = piece.section().isEmpty() ? piece.text().split(":", 2)[0] : piece.section();
      if (tabbed(piece) || own.stream().anyMatch(Folder::fatal)) {
        unreadable.computeIfAbsent(section, _ -> new ArrayList<>()).addAll(piece.ids());
      } else {
        tree.ifPresent(root -> add(piece, root));
      }
    }
    boolean explained = found.stream().anyMatch(Folder::fatal);
    findings.addAll(explained ? found : fatal);
    if (tabbed) {
      findings.removeIf(
          f -> fatal(f) && f.args().size() > 1 && f.place().file().equals(whole.file()));
    }
  }

  /// Whether a tab indents one of its lines, which has been found: how it is built nobody knows.
  private boolean tabbed(Piece piece) {
    long lines = piece.text().lines().count();
    return findings.stream()
        .filter(finding -> finding.args().equals(List.of("word:yaml.tab")))
        .map(Diagnostic::place)
        .anyMatch(place ->
            place.file().equals(piece.file())
                && place.line() > piece.line()
                && place.line() <= piece.line() + lines);
  }

  private void add(Piece piece, Node root) {
    switch (root) {
      case Mapping mapping when piece.section().isEmpty() -> mapping.entries().forEach(this::add);
      case Sequence list when piece.section().isEmpty() -> {
        findings.add(
            Diagnostic.of(
                Code.WRONG_TYPE, list.place(), piece.file(), "word:type.map", Kinds.word(list)));
        misnamed("", list);
      }
      case Sequence list -> add(new Node.Entry(piece.section(), list.place(), list));
      case Mapping _, Scalar _ ->
          findings.add(
              Diagnostic.of(
                  Code.WRONG_TYPE, root.place(), piece.file(), "word:type.map", Kinds.word(root)));
    }
  }

  private void add(Node.Entry entry) {
    Section section = sections.get(entry.key());
    if (section == null) {
      sections.put(entry.key(), new Section(entry, findings));
    } else {
      section.add(entry);
    }
  }

  /// A list under a key that there is not: whatever it defines may be named.
  private void misnamed(String key, Node value) {
    List<String> lists = Letter.DIGEST.keys().stream().map(Shape.Key::name).toList();
    if (!lists.contains(key) && value instanceof Sequence(var items, _)) {
      List<String> ids = items.stream().flatMap(item -> id(item).stream()).toList();
      List<String> meant = Nearest.to(key, lists).map(List::of).orElse(lists);
      meant.forEach(list -> unreadable.computeIfAbsent(list, _ -> new ArrayList<>()).addAll(ids));
    }
  }

  private static Optional<String> id(Node item) {
    return item instanceof Mapping map ? map.text("id") : Optional.empty();
  }

  private static Node.Entry sorted(Node.Entry section) {
    if (!(section.value() instanceof Sequence(var items, Place place))) {
      return section;
    }
    List<Node> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparingLong(Folder::order));
    return new Node.Entry(section.key(), section.at(), new Sequence(sorted, place));
  }

  private static long order(Node item) {
    Optional<String> order = item instanceof Mapping map ? map.text("order") : Optional.empty();
    return order
        .filter(n -> ORDER.matcher(n).matches())
        .map(Long::parseLong)
        .orElse(Long.MAX_VALUE);
  }
}
