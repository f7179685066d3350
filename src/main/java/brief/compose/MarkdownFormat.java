package brief.compose;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/// FreeMarker's view of Markdown: whatever a template prints is escaped unless it asks otherwise
/// (`?no_esc`).
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Text> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  /// A piece of Markdown.
  static final class Text extends CommonTemplateMarkupOutputModel<Text> {
    Text(@Nullable String plain, @Nullable String markup) {
      super(plain, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  static Text markup(String markdown) {
    return new Text(null, markdown);
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String plain, Writer out) throws IOException {
    out.write(Escapes.markdown(plain));
  }

  @Override
  public String escapePlainText(String plain) {
    return Escapes.markdown(plain);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Text newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
    return new Text(plain, markup);
  }
}
