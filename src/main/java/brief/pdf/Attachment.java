package brief.pdf;

import brief.page.Bytes;

/// A file inside the file (ISO 32000-2, 14.13): the digest that a briefing was made from.
///
/// @param name of the file, ASCII: `digest.yaml`
/// @param type its media type: `application/yaml`
/// @param description what it is, in the language of the briefing
/// @param relationship `Source`, `Data`, `Alternative`, `Supplement` or `Unspecified`
public record Attachment(
    String name, String type, String description, String relationship, Bytes bytes) {}
