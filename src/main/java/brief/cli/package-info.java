/// Caller. Commands: words in, exit code out. picocli lives here, and only here are standard
/// streams and exit codes.
@org.jspecify.annotations.NullMarked
package brief.cli;
