package brief.digest;

import brief.diag.Characters;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.Node.Kind;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import brief.digest.Node.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Builds the tree of one piece of YAML from the library's events, so that aliases are refused
/// before anything could follow them, and duplicate keys are seen.
final class Tree {
  /// Deeper than any digest, words or style file is nested.
  private static final int DEEPEST = 30;

  /// The key that begins an entry.
  private static final String ID = "id";

  private final Piece piece;
  private final List<Diagnostic> findings;
  private final Iterator<Event> events;
  private final int[] offsets;
  private final ScalarResolver kinds = new CoreSchema().getScalarResolver();

  private Tree(Piece piece, List<Diagnostic> findings) {
    this.piece = piece;
    this.findings = findings;
    this.offsets = offsets(piece.text());
    LoadSettings settings = LoadSettings.builder().setLabel(piece.file()).build();
    this.events = new Parse(settings).parseString(piece.text()).iterator();
  }

  /// The tree of a piece; none where it holds nothing or is no YAML.
  ///
  /// @param findings receives what is wrong with it; a piece that is no YAML has exactly one
  ///   finding {@link Code#YAML_SYNTAX} besides those that were found before
  static Optional<Node> of(Piece piece, List<Diagnostic> findings) {
    try {
      return new Tree(piece, findings).document();
    } catch (YamlEngineException broken) {
      findings.add(new SyntaxError(piece).of(broken));
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    Optional<Node> root = Optional.empty();
    int documents = 0;
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case DocumentStart -> {
          if (++documents > 1) {
            throw new Unfit("word:yaml.documents", place(event));
          }
        }
        case Scalar, SequenceStart, MappingStart, Alias -> root = Optional.of(node(event, 0));
        case StreamStart, StreamEnd, DocumentEnd, Comment, SequenceEnd, MappingEnd -> {}
      }
    }
    boolean nothing =
        root.filter(node -> node instanceof Scalar s && s.raw().isEmpty()).isPresent();
    return nothing ? Optional.empty() : root;
  }

  private Node node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw new Unfit("word:yaml.deep", place(event));
    }
    boolean refused = refuse((NodeEvent) event);
    Node node =
        switch (event.getEventId()) {
          case Scalar -> scalar((ScalarEvent) event);
          case SequenceStart -> sequence(place(event), depth);
          case MappingStart -> mapping(place(event), depth);
          case Alias -> new Scalar("", Kind.REFUSED, raw(event), place(event));
          case StreamStart,
              StreamEnd,
              DocumentStart,
              DocumentEnd,
              Comment,
              SequenceEnd,
              MappingEnd ->
              throw new IllegalStateException("no node: " + event);
        };
    return refused ? new Scalar("", Kind.REFUSED, "", node.place()) : node;
  }

  private boolean refuse(NodeEvent event) {
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    boolean refused =
        event instanceof AliasEvent || event.getAnchor().isPresent() || tag.isPresent();
    if (refused) {
      String token =
          piece.text().substring(offset(event.getStartMark())).split("[\\s,\\[\\]{}]", 2)[0];
      findings.add(Diagnostic.of(Code.ANCHOR, place(event), token));
    }
    return refused;
  }

  private Scalar scalar(ScalarEvent event) {
    Scalar scalar = new Scalar(event.getValue(), kind(event), raw(event), place(event));
    boolean escaped = event.isDQuoted() && scalar.raw().indexOf('\\') >= 0;
    if (escaped) {
      event
          .getValue()
          .codePoints()
          .filter(c -> Characters.refused(c))
          .forEach(c -> findings.add(Characters.finding(c, scalar.place())));
    }
    return scalar;
  }

  private Kind kind(ScalarEvent event) {
    Tag tag = kinds.resolve(event.getValue(), event.isPlain());
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Kind.NUMBER;
    }
    return tag.equals(Tag.BOOL) ? Kind.FLAG : tag.equals(Tag.NULL) ? Kind.EMPTY : Kind.TEXT;
  }

  private Sequence sequence(Place place, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new Sequence(items, place);
  }

  private Mapping mapping(Place place, int depth) {
    SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      Node key = node(next, depth + 1);
      Node value = node(events.next(), depth + 1);
      if (key instanceof Scalar(String text, Kind kind, _, Place at)) {
        boolean nothing =
            value instanceof Scalar(_, Kind k, String raw, _) && k == Kind.EMPTY && raw.isEmpty();
        add(
            entries,
            new Node.Entry(text, at, nothing ? new Scalar("", Kind.EMPTY, "", at) : value),
            kind);
      } else {
        findings.add(Diagnostic.of(Code.YAML_SYNTAX, key.place(), "word:yaml.key"));
      }
    }
    return new Mapping(List.copyOf(entries.values()), place);
  }

  private void add(SequencedMap<String, Node.Entry> entries, Node.Entry entry, Kind kind) {
    Node.Entry first = entries.putIfAbsent(entry.key(), entry);
    if (first != null && entry.key().equals(ID)) {
      throw new Unfit("word:yaml.dash", entry.at());
    }
    if (first != null && kind != Kind.REFUSED) {
      findings.add(
          Diagnostic.of(Code.DUPLICATE_KEY, entry.at(), entry.key(), first.at().toString()));
    }
  }

  private Place place(Event event) {
    return place(piece, event.getStartMark());
  }

  static Place place(Piece piece, Optional<Mark> mark) {
    return mark.map(m -> new Place(piece.file(), m.getLine() + piece.line() + 1, m.getColumn() + 1))
        .orElse(Place.of(piece.file()));
  }

  private String raw(Event event) {
    return piece.text().substring(offset(event.getStartMark()), offset(event.getEndMark()));
  }

  private int offset(Optional<Mark> mark) {
    return offsets[Math.clamp(mark.map(Mark::getIndex).orElse(0), 0, offsets.length - 1)];
  }

  /// Char index of each code point, the end included.
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 0, at = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }

  /// YAML that is well written but not what is read here.
  static final class Unfit extends YamlEngineException {
    private final Place place;

    private Unfit(String word, Place place) {
      super(word);
      this.place = place;
    }

    Place place() {
      return place;
    }
  }
}
