package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Tells once what was found over and over for one cause: ids of a list that is gone, one id that
/// is gone, texts of a file that a whole language is missing of. The first place stands for all;
/// the others are told to programs.
///
/// @param merged what the files say together
/// @param texts file to the number of its texts
record Floods(Folder.Merged merged, Map<String, Integer> texts) {
  /// So many findings of one cause are still told one by one.
  private static final int FEW = 5;

  /// So many ids are named where many are unknown.
  private static final int NAMED = 3;

  /// Why something was found.
  private sealed interface Cause {
    /// Ids of a list of which no file has an entry, or that may have stood in a file that is empty.
    record Lost(String list, boolean whole) implements Cause {}

    /// An id that its list has not.
    record Unknown(String list, String id) implements Cause {}

    /// A language that texts of a file are missing in.
    record Away(String file, String lang) implements Cause {}
  }

  /// The findings in the order of their places, floods told once.
  List<Diagnostic> stem(List<Diagnostic> findings) {
    List<Diagnostic> told = new ArrayList<>();
    SequencedMap<Cause, List<Diagnostic>> floods = new LinkedHashMap<>();
    for (Diagnostic finding : DigestReader.inOrder(findings)) {
      cause(finding)
          .ifPresentOrElse(
              cause -> floods.computeIfAbsent(cause, _ -> new ArrayList<>()).add(finding),
              () -> told.add(finding));
    }
    floods.forEach((cause, all) -> told.addAll(all.size() > FEW ? List.of(once(cause, all)) : all));
    return DigestReader.inOrder(told);
  }

  private Optional<Cause> cause(Diagnostic finding) {
    if (finding.code() == Code.MISSING_LANGUAGE) {
      return Optional.of(new Cause.Away(finding.place().file(), finding.args().get(1)));
    }
    return finding.code() == Code.UNKNOWN_ID ? Optional.of(unknown(finding)) : Optional.empty();
  }

  /// What is near to an id that there is may be mistyped, whatever else is gone.
  private Cause unknown(Diagnostic finding) {
    String list = finding.args().get(1);
    boolean whole = merged.lacks(list);
    boolean lost = whole || (merged.gap() && merged.root().find(list).isPresent());
    return lost && finding.suggestion().isEmpty()
        ? new Cause.Lost(list, whole)
        : new Cause.Unknown(list, finding.args().get(2));
  }

  private Diagnostic once(Cause cause, List<Diagnostic> all) {
    Diagnostic first = all.getFirst();
    String many = String.valueOf(all.size());
    Diagnostic told =
        switch (cause) {
          case Cause.Lost(String list, boolean whole) ->
              ids(first, list, many, ids(all), whole ? "word:ids.list" : "word:ids.file");
          case Cause.Unknown(String list, String id) ->
              ids(first, list, many, id, "word:ids.one").suggesting(first.suggestion());
          case Cause.Away(String file, String lang) ->
              Diagnostic.of(
                  Code.LANGUAGE_AWAY,
                  first.place(),
                  lang,
                  many,
                  String.valueOf(texts.get(file)),
                  first.args().getFirst());
        };
    return told.alsoAt(all.stream().skip(1).map(Diagnostic::place).distinct().toList());
  }

  private static Diagnostic ids(
      Diagnostic first, String list, String many, String ids, String remedy) {
    return Diagnostic.of(Code.UNKNOWN_IDS, first.place(), list, many, ids, remedy);
  }

  /// The first ids that are named, an ellipsis for the others.
  private static String ids(List<Diagnostic> all) {
    List<String> ids = all.stream().map(finding -> finding.args().get(2)).distinct().toList();
    String first = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
    return ids.size() > NAMED ? first + ", …" : first;
  }
}
