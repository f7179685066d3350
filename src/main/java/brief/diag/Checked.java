package brief.diag;

import java.util.List;

/// What came of reading an author's file: a value with warnings, or everything that is wrong.
public sealed interface Checked<T> {
  /// Everything found, warnings included.
  List<Diagnostic> diagnostics();

  /// A usable value.
  record Sound<T>(T value, List<Diagnostic> diagnostics) implements Checked<T> {
    public Sound {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /// No value: at least one of the diagnostics is an error, or as grave as what the caller refuses.
  record Broken<T>(List<Diagnostic> diagnostics) implements Checked<T> {
    public Broken {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
