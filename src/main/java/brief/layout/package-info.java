/// Verb. A document, pictures and a style in, `page.Pages` out: every mark with its place and its
/// structure element. Lines are broken by `line`. It must not know files, Markdown or PDF.
///
/// Where things are, in the order of the walk:
///
/// - [brief.layout.Layout] puts the steps in order.
/// - `Body` walks the blocks; `Opening`, `TileSetter`, `Contents`, `Headings`, `Blocks`,
///   `ItemSetter`, `TableSetter` (with `Columns`), `FigureSetter` and `Evidence` each set a kind of
///   block.
/// - `Inlines` makes `Copy` of text (which look, which content, which language: `Tongues`), and
///   `Lettering` makes a `Slab` of each line of it. A slab is put down whole; its `Drawing` is what
///   is drawn on it.
/// - `Flow` puts slabs on pages (`Floats` moves figures, `Lanes` are columns side by side),
///   `NoteColumn` and `MarginNote` the notes beside them, `Furniture` (with `Logotype`) heads, feet
///   and imprint.
/// - `Tag` is a structure element in the making; `Goal` is where a link leads; `Binder` turns both
///   into pages when all places are known.
@org.jspecify.annotations.NullMarked
package brief.layout;
