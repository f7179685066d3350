package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import brief.digest.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What stands below one top-level key, gathered file by file: lists are joined, and maps by their
/// keys.
final class Section {
  private final String key;
  private final Place at;
  private final List<Diagnostic> findings;
  private final List<Node> items = new ArrayList<>();
  private final SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>();
  private Node value;

  Section(Node.Entry first, List<Diagnostic> findings) {
    this.key = first.key();
    this.at = first.at();
    this.findings = findings;
    this.value = first.value();
    gather(first.value());
  }

  void add(Node.Entry more) {
    if ((value instanceof Sequence && more.value() instanceof Sequence)
        || (value instanceof Mapping && more.value() instanceof Mapping)) {
      gather(more.value());
    } else {
      clash(more);
    }
  }

  private void gather(Node node) {
    switch (node) {
      case Sequence list -> items.addAll(list.items());
      case Mapping map -> map.entries().forEach(this::gather);
      case Scalar _ -> {}
    }
  }

  private void gather(Node.Entry entry) {
    Node.Entry before = entries.putIfAbsent(entry.key(), entry);
    if (before != null) {
      findings.add(
          Diagnostic.of(Code.DUPLICATE_KEY, entry.at(), entry.key(), before.at().toString()));
    }
  }

  /// Reports two that cannot be joined; a scalar gives way.
  private void clash(Node.Entry more) {
    if (value instanceof Scalar && more.value() instanceof Scalar) {
      findings.add(Diagnostic.of(Code.DUPLICATE_KEY, more.at(), key, at.toString()));
      return;
    }
    Node odd = value instanceof Scalar ? value : more.value();
    if (value instanceof Scalar) {
      value = more.value();
      gather(value);
    }
    findings.add(
        Diagnostic.of(Code.WRONG_TYPE, odd.place(), key, Kinds.word(value), Kinds.word(odd)));
  }

  /// All of it.
  Node.Entry entry() {
    Node all =
        switch (value) {
          case Sequence list -> new Sequence(items, list.place());
          case Mapping map -> new Mapping(List.copyOf(entries.values()), map.place());
          case Scalar scalar -> scalar;
        };
    return new Node.Entry(key, at, all);
  }
}
