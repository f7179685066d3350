/// The rooms of `brief`; read `press.Press` first.
@org.jspecify.annotations.NullMarked
package brief;
