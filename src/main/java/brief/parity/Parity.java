package brief.parity;

import brief.amount.Words;
import brief.diag.Diagnostic;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Holds the languages of a digest against each other.
public final class Parity {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code);

  private Parity() {}

  /// Checks every text that editors wrote: numbers typed instead of written as values (B301),
  /// values used more often in one language than in another (B302), the termbase (B303, B304),
  /// whether each printed value reads as what it is (B305), and whether the words of each claim say
  /// its status (B306 to B308) and claim as much in each language (B333), whether answers cite
  /// claims, and the same in each language (B321, B322), whether the words beside each value say
  /// what it measures, whose it is and whether it is reached (B325 to B328), whether two values of
  /// a claim stand in each other's place (B329), whether the languages name the same regions and
  /// persons, and claims their own regions (B330, B331), and whether what changes over years is
  /// told as what changes in each (B332).
  ///
  /// @param words language tag to its words; a language without words is not printed, and so not
  ///   read back
  /// @param scope whose texts, and which claims: a text is checked too that names a value of theirs
  /// @return what is wrong, in the order of the places
  public static List<Diagnostic> check(
      Digest digest, Origins origins, Map<String, Words> words, Scope scope) {
    List<Diagnostic> findings = new ArrayList<>(readBack(digest, origins, words, scope));
    findings.addAll(wordings(digest, origins, scope));
    findings.sort(ORDER);
    return List.copyOf(findings);
  }

  /// The part of [#check] that looks at texts as they are written: all but B305 and B308.
  public static List<Diagnostic> wordings(Digest digest, Origins origins, Scope scope) {
    List<String> languages = digest.edition().languages();
    TypedNumbers typed = new TypedNumbers(digest, origins);
    ValueUse use = new ValueUse(languages, origins);
    Termbase terms = new Termbase(digest, origins);
    Citing citing = new Citing(languages, origins);
    AnswerStances answered = new AnswerStances(digest, origins);
    Dating dating = new Dating(digest, origins);
    Map<String, Lore> lores = Lore.all(digest);
    Referents referents = new Referents(digest, origins, lores);
    Repeats repeats = new Repeats(digest, origins);
    Alike alike = new Alike(digest, origins, lores);
    Rates rates = new Rates(digest, origins, lores);
    Strangers strangers = new Strangers(digest, origins, lores);
    List<Diagnostic> findings = new ArrayList<>();
    Passage.each(
        digest,
        passage -> {
          if (passage.meant(scope)) {
            findings.addAll(typed.check(passage));
            findings.addAll(use.check(passage));
            findings.addAll(terms.check(passage));
            findings.addAll(citing.check(passage));
            findings.addAll(answered.check(passage));
            findings.addAll(dating.check(passage));
            findings.addAll(referents.check(passage));
            findings.addAll(referents.exchanged(passage));
            findings.addAll(repeats.check(passage));
            findings.addAll(alike.check(passage));
            findings.addAll(rates.check(passage));
          }
        });
    findings.addAll(names(digest, scope, alike, typed));
    findings.addAll(new Belonging(digest, origins, scope).check());
    findings.addAll(dating.figures(scope));
    findings.addAll(referents.labels(scope).check());
    Stances stances = new Stances(digest, origins);
    Strengths strengths = new Strengths(languages, origins);
    digest.claims().values().stream()
        .filter(claim -> scope.holdsClaim(claim.id()))
        .forEach(claim -> {
          findings.addAll(stances.check(claim));
          findings.addAll(strengths.check(claim));
          findings.addAll(strangers.check(claim));
        });
    findings.sort(ORDER);
    return List.copyOf(findings);
  }

  /// Names, titles, roles and the imprint.
  private static List<Diagnostic> names(
      Digest digest, Scope scope, Alike alike, TypedNumbers typed) {
    List<Diagnostic> findings = new ArrayList<>();
    Nameplates.titles(
        digest,
        passage -> {
          if (passage.meant(scope)) {
            findings.addAll(alike.check(passage));
          }
        });
    Nameplates.each(
        digest,
        passage -> {
          if (passage.meant(scope)) {
            findings.addAll(alike.check(passage));
            findings.addAll(typed.shares(passage));
          }
        });
    return findings;
  }

  /// The part of [#check] that looks at texts as they are printed: whether each value reads as what
  /// it is (B305, B308). It needs nothing of the other part, so both may be done at once.
  public static List<Diagnostic> readBack(
      Digest digest, Origins origins, Map<String, Words> words, Scope scope) {
    List<Diagnostic> findings = new ArrayList<>(ReadBack.forms(digest, origins));
    if (findings.isEmpty()) {
      List<ReadBack> readers =
          digest.edition().languages().stream()
              .filter(words::containsKey)
              .map(words::get)
              .map(spoken -> new ReadBack(digest, origins, spoken))
              .toList();
      Passage.each(
          digest,
          passage -> {
            if (passage.meant(scope)) {
              readers.forEach(reader -> findings.addAll(reader.check(passage)));
            }
          });
    }
    findings.sort(ORDER);
    return List.copyOf(findings);
  }
}
