package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Nearest;
import brief.diag.Place;
import brief.diag.Waiver;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the entries of `waivers`, and checks that each names a code that may be waived and
/// something that there is.
final class WaiverReader {
  private WaiverReader() {}

  static List<Waiver> read(Fields digest, List<String> languages) {
    return digest.maps("waivers", waiver -> one(waiver, languages));
  }

  private static Waiver one(Fields waiver, List<String> languages) {
    Map<String, String> reason = new LinkedHashMap<>();
    languages.forEach(lang -> reason.put(lang, waiver.texts("reason").in(lang)));
    return new Waiver(
        waiver.text("code"),
        waiver.text("at"),
        reason,
        waiver.optional("until"),
        waiver.optional("by"),
        place(waiver.map()));
  }

  private static Place place(Mapping waiver) {
    return waiver.find("code").map(Node::place).orElse(waiver.place());
  }

  /// A waiver that does not hold for an edition of this day.
  static boolean expired(Waiver waiver, String day) {
    return waiver.until().filter(until -> until.compareTo(day) < 0).isPresent();
  }

  static Diagnostic expiry(Waiver waiver, String day) {
    return Diagnostic.of(
        Code.WAIVER_EXPIRED, waiver.place(), waiver.code(), waiver.until().orElse(""), day);
  }

  /// @param places path to place of everything in the digest
  static void check(Mapping digest, Map<String, Place> places, List<Diagnostic> findings) {
    List<Node> waivers = digest.list("waivers");
    for (int i = 0; i < waivers.size(); i++) {
      if (waivers.get(i) instanceof Mapping waiver) {
        String path = "waivers/" + i;
        scalar(waiver, "code").ifPresent(code -> code(code, path, findings));
        scalar(waiver, "at").ifPresent(at -> at(at, path, places, findings));
      }
    }
  }

  private static Optional<Scalar> scalar(Mapping waiver, String key) {
    return waiver.find(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  private static void code(Scalar written, String path, List<Diagnostic> findings) {
    if (!Format.CODE.fits(written.text())) {
      return;
    }
    Optional<Code> code = Code.of(written.text());
    if (code.isEmpty()) {
      List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
      findings.add(
          Diagnostic.of(
                  Code.UNKNOWN_ID, written.place(), path + "/code", "docs/codes.md", written.text())
              .suggesting(Nearest.to(written.text(), ids)));
    } else if (!code.get().waivable()) {
      findings.add(Diagnostic.of(Code.WAIVER_UNFIT, written.place(), written.text()));
    }
  }

  /// What begins like a part of the digest must be in it; all else is a file.
  private static void at(
      Scalar at, String path, Map<String, Place> places, List<Diagnostic> findings) {
    String first = at.text().split("/", 2)[0];
    boolean part = Letter.DIGEST.keys().stream().anyMatch(key -> key.name().equals(first));
    if (part && !places.containsKey(at.text())) {
      findings.add(
          Diagnostic.of(Code.UNKNOWN_ID, at.place(), path + "/at", "word:digest", at.text())
              .suggesting(Nearest.to(at.text(), places.keySet())));
    }
  }
}
