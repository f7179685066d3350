package brief.press;

import brief.page.Pages;
import brief.pdf.Attachment;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What becomes of set pages: a PDF, or only the certainty that there could be one.
interface Impression {
  /// The bytes, where they are wanted; throws when the pages contradict themselves.
  Optional<byte[]> of(Pages pages, Supplier<List<Attachment>> attachments);
}
