package brief.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Whether a file keeps the standards, by veraPDF.
public final class Conformity {
  private static final int SHOWN = 10_000;

  private Conformity() {}

  /// What a file of this kind does not keep.
  ///
  /// @return the failed rules as `ua1 7.3-1: message @ place`, one line each; none when the file
  ///   keeps its word
  public static List<String> failures(byte[] pdf, Standard standard) {
    return switch (standard) {
      case A2A_UA1 -> failures(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
      case A3A_UA1 -> failures(pdf, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
      case A4_UA2 -> failures(pdf, PDFAFlavour.PDFA_4, PDFAFlavour.PDFUA_2);
    };
  }

  /// What a file does not keep of these standards.
  public static List<String> failures(byte[] pdf, PDFAFlavour... flavours) {
    VeraGreenfieldFoundryProvider.initialise();
    var failures = new ArrayList<String>();
    for (PDFAFlavour flavour : flavours) {
      failures.addAll(failed(pdf, flavour));
    }
    return failures;
  }

  private static List<String> failed(byte[] pdf, PDFAFlavour flavour) {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = foundry.createValidator(flavour, SHOWN, false, true, false)) {
      return failed(validator.validate(parser), flavour);
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new AssertionError(e);
    }
  }

  /// Each rule once, with the first place where it fails.
  private static List<String> failed(ValidationResult result, PDFAFlavour flavour) {
    var rules = new TreeMap<String, String>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        var rule = assertion.getRuleId();
        rules.putIfAbsent(
            flavour + " " + rule.getClause() + "-" + rule.getTestNumber(),
            assertion.getMessage() + " @ " + assertion.getLocation().getContext());
      }
    }
    if (rules.isEmpty() != result.isCompliant()) {
      throw new AssertionError(flavour + ": " + rules);
    }
    return rules.entrySet().stream().map(rule -> rule.getKey() + ": " + rule.getValue()).toList();
  }
}
