package brief.cli;

import brief.pdf.Standard;
import picocli.CommandLine.Option;

/// The option that says which standards a PDF keeps.
final class Archive {
  @Option(
      names = "--pdf-standard",
      paramLabel = "a2a|a3a|a4",
      description = {
        "What the PDF keeps: PDF/A-2a and PDF/UA-1 (a2a, the default);",
        "PDF/A-3a and PDF/UA-1 with its sources attached (a3a);",
        "PDF/A-4 and PDF/UA-2 (a4)."
      })
  Kept kept = Kept.A2A;

  /// The names of the standards.
  enum Kept {
    A2A,
    A3A,
    A4
  }

  Standard standard() {
    return switch (kept) {
      case A2A -> Standard.A2A_UA1;
      case A3A -> Standard.A3A_UA1;
      case A4 -> Standard.A4_UA2;
    };
  }
}
