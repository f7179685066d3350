package brief.digest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What may stand somewhere in a digest. The reader checks by it and the JSON Schema is written
/// from it, so that the two cannot differ.
sealed interface Shape {
  /// One text of a format.
  record Line(Format format) implements Shape {}

  /// One of some words.
  record Choice(List<String> words) implements Shape {
    static <E extends Enum<E>> Choice of(Class<E> choices) {
      return new Choice(Arrays.stream(choices.getEnumConstants()).map(Choice::word).toList());
    }

    /// How a constant is written: `AT_LEAST` as `at-least`.
    static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// True or false.
  record Flag() implements Shape {}

  /// The id of an entry of a top-level list.
  record Ref(String list) implements Shape {}

  /// A value of a claim: `claim.value`.
  record ValueOf() implements Shape {}

  /// How a value is computed from others.
  record Formula() implements Shape {}

  /// A text in each language.
  record Texts(Kind kind) implements Shape {
    enum Kind {
      /// Without placeholders.
      NAME,
      /// With placeholders.
      PROSE,
      /// With placeholders and citations.
      ANSWER,
      /// An ICU message of an amount.
      FORM
    }
  }

  /// A list.
  ///
  /// @param bare whether a single item may stand for a list of it
  record Many(Shape item, int least, int most, boolean bare) implements Shape {}

  /// A map of freely named things.
  record Named(Shape value) implements Shape {}

  /// A map of known keys.
  ///
  /// @param name what its keys' descriptions are listed under
  /// @param perLang what stands under each language's tag besides
  record Keyed(String name, List<Key> keys, Optional<Shape> perLang) implements Shape {
    static Keyed of(String name, Key... keys) {
      return new Keyed(name, List.of(keys), Optional.empty());
    }
  }

  /// A text, or a map.
  record LineOrKeyed(Line line, Keyed keyed) implements Shape {}

  /// A map of one kind when it has a certain key, of another kind when not.
  record Split(String key, Keyed with, Shape without) implements Shape {}

  /// A key of a map.
  record Key(String name, Shape shape, boolean required) {
    static Key need(String name, Shape shape) {
      return new Key(name, shape, true);
    }

    static Key may(String name, Shape shape) {
      return new Key(name, shape, false);
    }
  }
}
