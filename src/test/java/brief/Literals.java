package brief;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The string literals of our sources, read with the compiler's own parser: constants of the class
/// files are joined and folded, and say neither where a text stands nor what it is for.
final class Literals {
  private Literals() {}

  /// A string literal.
  ///
  /// @param file below `src/main/java/brief`, with `/`
  record Literal(String file, long line, String text) {}

  /// All string literals but those in annotations and in messages of exceptions.
  static List<Literal> in(Path sources) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Literal> literals = new ArrayList<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().toUri());
        String name = sources.toAbsolutePath().relativize(file).toString().replace('\\', '/');
        new Collector(name, positions, literals).scan(unit, null);
      }
    }
    return literals;
  }

  @SuppressWarnings("VoidUsed") // what a scanner of trees hands on
  private static final class Collector extends TreePathScanner<Void, Void> {
    private final String file;
    private final SourcePositions positions;
    private final List<Literal> literals;

    Collector(String file, SourcePositions positions, List<Literal> literals) {
      this.file = file;
      this.positions = positions;
      this.literals = literals;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
      if (literal.getValue() instanceof String text && !excepted(getCurrentPath())) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        long start = positions.getStartPosition(unit, literal);
        long line = unit.getLineMap().getLineNumber(start);
        literals.add(new Literal(file, line, text));
      }
      return super.visitLiteral(literal, none);
    }

    private static boolean excepted(TreePath path) {
      for (TreePath at = path; at != null; at = at.getParentPath()) {
        if (at.getLeaf() instanceof AnnotationTree) {
          return true;
        }
        if (at.getLeaf() instanceof NewClassTree made
            && made.getIdentifier().toString().matches("\\w*(Exception|Error|Failure)")) {
          return true;
        }
      }
      return false;
    }
  }
}
