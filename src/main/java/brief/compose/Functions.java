package brief.compose;

import brief.amount.Message;
import brief.amount.MissingWord;
import brief.amount.Words;
import brief.model.Claim;
import brief.model.Digest;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// The functions that a template may call besides FreeMarker's own.
final class Functions {
  private static final Pattern URL = Pattern.compile("https?://[\\w.~:/?#@!$&'()*+,;=%-]+");

  private final Digest digest;
  private final Facts facts;
  private final Words words;
  private final Set<String> cited = new LinkedHashSet<>();

  /// The sources of the claims cited so far, in order of first citing, with their numbers.
  private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();

  Functions(Digest digest, Facts facts, Words words) {
    this.digest = digest;
    this.facts = facts;
    this.words = words;
  }

  Map<String, TemplateModel> all() {
    return Map.of(
        "cited",
        method(1, 1, arguments -> cited.contains(text(arguments, 0))),
        "words",
        method(1, 2, this::words),
        "cite",
        method(1, 1, this::cite),
        "evidence",
        method(0, 0, arguments -> cited.stream().map(facts::claim).toList()),
        "sources",
        method(0, 0, arguments -> sources()),
        "number",
        method(1, 1, arguments -> number(text(arguments, 0))),
        "quoted",
        method(1, 1, arguments -> quoted(text(arguments, 0))),
        "link",
        method(1, 1, arguments -> link(text(arguments, 0))),
        "anchor",
        method(1, 1, arguments -> MarkdownFormat.markup("#" + anchor(text(arguments, 0)))));
  }

  /// A word or sentence of `words.yaml`, its arguments put in.
  private Object words(List<?> arguments) throws TemplateModelException {
    Map<String, Object> named = new HashMap<>();
    if (arguments.size() > 1) {
      if (!(arguments.get(1) instanceof TemplateHashModelEx hash)) {
        throw new Refused("words");
      }
      for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
        String key = ((TemplateScalarModel) keys.next()).getAsString();
        named.put(key, plain(hash.get(key)));
      }
    }
    try {
      return Message.of(words, text(arguments, 0), named);
    } catch (MissingWord | IllegalArgumentException e) {
      throw new TemplateModelException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Object plain(TemplateModel model) throws TemplateModelException {
    return switch (model) {
      case TemplateNumberModel number -> number.getAsNumber();
      case TemplateScalarModel text -> text.getAsString();
      case TemplateBooleanModel truth -> Boolean.toString(truth.getAsBoolean());
      default -> throw new Refused("words");
    };
  }

  /// A reference to a claim's evidence: a footnote, defined where the template lists `evidence()`.
  private Object cite(List<?> arguments) throws TemplateModelException {
    String claim = text(arguments, 0);
    if (!digest.claims().containsKey(claim)) {
      throw new Refused("claim", claim);
    }
    citeWithOperands(claim);
    return MarkdownFormat.markup("[^" + claim + "]");
  }

  /// The evidence of what was computed refers to that of what it was computed from.
  private void citeWithOperands(String claim) {
    Deque<String> next = new ArrayDeque<>(List.of(claim));
    for (String id = next.poll(); id != null; id = next.poll()) {
      if (cited.add(id)) {
        Claim one = Known.in(digest.claims(), id);
        numbers.putIfAbsent(one.source(), numbers.size() + 1);
        one.values().values().stream()
            .flatMap(value -> value.computed().stream())
            .flatMap(formula -> formula.operands().stream())
            .forEach(operand -> next.add(operand.value().claim()));
      }
    }
  }

  /// The number of a source in the list of sources.
  private Object number(String source) throws TemplateModelException {
    Integer number = numbers.get(source);
    if (number == null) {
      throw new Refused("source", source);
    }
    return Integer.toString(number);
  }

  private List<Map<String, Object>> sources() {
    return numbers.keySet().stream()
        .map(source -> facts.source(Known.in(digest.sources(), source)))
        .toList();
  }

  /// A value of the front matter, in double quotes, without marks.
  private static Object quoted(String text) {
    String plain = Marks.without(text).replace("\\", "\\\\").replace("\"", "\\\"");
    return MarkdownFormat.markup('"' + plain.replaceAll("\\s+", " ") + '"');
  }

  private static Object link(String url) throws TemplateModelException {
    if (!URL.matcher(url).matches()) {
      throw new Refused("link", url);
    }
    return MarkdownFormat.markup("<" + url + ">");
  }

  /// A heading's anchor as GitHub makes it: lower case, spaces to hyphens, punctuation dropped.
  static String anchor(String heading) {
    StringBuilder anchor = new StringBuilder();
    Marks.without(heading)
        .toLowerCase(java.util.Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
        .forEach(c -> anchor.appendCodePoint(c == ' ' ? '-' : c));
    return anchor.toString();
  }

  private static String text(List<?> arguments, int at) throws TemplateModelException {
    if (arguments.get(at) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new Refused("text", String.valueOf(at + 1));
  }

  /// A function of some arguments.
  private interface Body {
    Object call(List<?> arguments) throws TemplateModelException;
  }

  private static TemplateMethodModelEx method(int least, int most, Body body) {
    return new Method(least, most, body);
  }

  private record Method(int least, int most, Body body) implements TemplateMethodModelEx {
    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface
    public Object exec(List arguments) throws TemplateModelException {
      if (arguments.size() < least || arguments.size() > most) {
        throw new Refused("arguments", least == most ? "" + least : least + "–" + most);
      }
      return body.call(arguments);
    }
  }
}
