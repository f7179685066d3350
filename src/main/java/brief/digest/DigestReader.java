package brief.digest;

import brief.amount.Amount;
import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.diag.Severity;
import brief.diag.Waiver;
import brief.digest.Node.Mapping;
import brief.model.Digest;
import brief.model.Edition;
import brief.model.Origins;
import brief.model.Value;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// Reads the files of a digest.
public final class DigestReader {
  private final Function<String, Optional<Amount>> amounts;
  private final Set<String> units;

  /// @param amounts reads an amount as a source writes it: `2.4万亿`, `53 billion`, `1,500`
  /// @param units ids of the units that every digest may use, those of
  ///   `templates/<lang>/words.yaml`
  public DigestReader(Function<String, Optional<Amount>> amounts, Set<String> units) {
    this.amounts = amounts;
    this.units = Set.copyOf(units);
  }

  /// Reads all files of a digest as one. The order of the files does not matter: they are merged in
  /// the order of their paths.
  ///
  /// @param files path, as findings name it, to the text of each YAML file
  /// @return the digest and the place of everything in it, or all mistakes of all files in the
  ///   order of their places
  public Checked<Digested> read(SequencedMap<String, String> files) {
    List<Diagnostic> findings = new ArrayList<>();
    Folder.Merged merged = Folder.merge(files, findings);
    Mapping root = merged.root();
    Index index = Index.of(merged, units, findings);
    Check check = new Check(amounts, index, merged.unreadable().keySet(), findings);
    check.check(root);
    new Ties(index, findings).check(root);
    WaiverReader.check(root, check.places(), findings);
    if (findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR)) {
      return new Checked.Broken<>(new Floods(merged, check.counts()).stem(findings));
    }
    Origins origins = new Origins(check.places(), check.written());
    Map<ValueRef, Value.Quantity> computed =
        Derivation.of(new Fields(root), amounts, origins, findings);
    if (findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR)) {
      return new Checked.Broken<>(inOrder(findings));
    }
    Digest digest = digest(new Fields(root), computed);
    List<Waiver> waivers = waivers(new Fields(root), digest.edition(), findings);
    return new Checked.Sound<>(new Digested(digest, origins, waivers), inOrder(findings));
  }

  private static List<Waiver> waivers(Fields root, Edition edition, List<Diagnostic> findings) {
    List<Waiver> holding = new ArrayList<>();
    for (Waiver waiver : WaiverReader.read(root, edition.languages())) {
      if (WaiverReader.expired(waiver, edition.date())) {
        findings.add(WaiverReader.expiry(waiver, edition.date()));
      } else {
        holding.add(waiver);
      }
    }
    return holding;
  }

  static List<Diagnostic> inOrder(List<Diagnostic> findings) {
    return findings.stream()
        .distinct()
        .sorted(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code))
        .toList();
  }

  private Digest digest(Fields root, Map<ValueRef, Value.Quantity> computed) {
    Edition edition = EditionReader.read(root.field("edition"));
    return new Digest(
        edition,
        root.byId("sources", SourceReader::read),
        root.byId("regions", SubjectReader::region),
        root.byId("themes", SubjectReader::theme),
        root.byId("voices", SubjectReader::voice),
        root.byId("units", SubjectReader::unit),
        root.byId("claims", new ClaimReader(amounts, computed)::read),
        root.byId("systems", SystemReader::read),
        root.byId("figures", FigureReader::read),
        root.byId("terms", term -> SubjectReader.term(term, edition.languages())),
        root.byId("measures", measure -> SubjectReader.measure(measure, edition.languages())));
  }
}
