package brief.pdf;

/// The standards that a file says it keeps.
public enum Standard {
  /// PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), PDF 1.7: the default.
  A2A_UA1,
  /// PDF/A-3a (ISO 19005-3) and PDF/UA-1: as the default, and it may carry attachments.
  A3A_UA1,
  /// PDF/A-4 (ISO 19005-4) and PDF/UA-2 (ISO 14289-2), PDF 2.0: few readers know it yet.
  A4_UA2;

  /// Whether the file is PDF 2.0 (ISO 32000-2), with its structure namespaces and destinations.
  boolean second() {
    return this == A4_UA2;
  }

  /// Whether any file may be attached.
  public boolean attaches() {
    return this == A3A_UA1;
  }
}
