package brief.digest;

import brief.model.Source;

/// Reads an entry of `sources`.
final class SourceReader {
  private SourceReader() {}

  static Source read(Fields source) {
    return new Source(
        source.text("id"),
        source.text("file"),
        source.text("sha256"),
        source.field("body").text("from"),
        source.field("body").text("to"),
        source.text("headline"),
        source.texts("titles"),
        source.texts("publisher"),
        source.optional("date"),
        source.optionalTexts("dated"),
        source.chosen("kind", Source.Kind.class),
        source.text("lang"),
        source.optional("url"),
        source.optionalTexts("note"),
        source.items("waivers").stream().map(SourceReader::waiver).toList());
  }

  private static Source.Waiver waiver(Node node) {
    Fields waiver = Fields.of(node);
    return new Source.Waiver(waiver.text("match"), waiver.texts("reason"));
  }
}
