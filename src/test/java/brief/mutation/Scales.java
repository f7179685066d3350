package brief.mutation;

import brief.model.Claim;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The same digits at another power of ten: a scale word put in, left out or exchanged, a nought or
/// a decimal point.
final class Scales implements Mutation {
  private static final List<String> HAN =
      List.of("百", "千", "万", "十万", "百万", "千万", "亿", "百亿", "千亿", "万亿");
  private static final List<String> LATIN = List.of("thousand", "million", "billion", "trillion");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern HAN_SCALE = Pattern.compile("万亿|千亿|百亿|亿|千万|百万|十万|万");
  private static final Pattern LATIN_SCALE =
      Pattern.compile(" (?:thousand|million|billion|trillion)\\b");

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public int wanted() {
    return 100;
  }

  @Override
  public String why() {
    return "";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Edit> edits = new ArrayList<>();
    for (Claim claim : original.digest().claims().values()) {
      for (String value : claim.values().keySet()) {
        for (String key : List.of("amount", "to")) {
          original
              .scalar("claims/" + claim.id() + "/values/" + value + "/" + key)
              .ifPresent(scalar -> amount(scalar, edits));
        }
      }
      original.quotes(claim).forEach(quote -> words(quote, edits));
    }
    return edits;
  }

  private static void amount(Scalar scalar, List<Edit> edits) {
    words(scalar, edits);
    String text = scalar.text();
    Matcher number = NUMBER.matcher(text);
    if (!number.find() || text.contains("/")) {
      return;
    }
    int end = number.end();
    for (String noughts : List.of("0", "00", "000", "0000", "00000000")) {
      edits.add(scalar.edit(end, end, noughts));
    }
    for (int places = 1; places <= 4; places++) {
      edits.add(scalar.edit(0, end, point(number.group(), places)));
    }
    if (end == text.length()) {
      HAN.forEach(word -> edits.add(scalar.edit(end, end, word)));
      LATIN.forEach(word -> edits.add(scalar.edit(end, end, " " + word)));
    }
  }

  /// A number divided by a power of ten.
  private static String point(String number, int places) {
    return new java.math.BigDecimal(number.replace(",", ""))
        .scaleByPowerOfTen(-places)
        .toPlainString();
  }

  private static void words(Scalar scalar, List<Edit> edits) {
    exchange(scalar, HAN_SCALE.matcher(scalar.text()), HAN, "", edits);
    exchange(scalar, LATIN_SCALE.matcher(scalar.text()), LATIN, " ", edits);
  }

  private static void exchange(
      Scalar scalar, Matcher matcher, List<String> words, String space, List<Edit> edits) {
    while (matcher.find()) {
      for (String word : words) {
        if (!matcher.group().equals(space + word)) {
          edits.add(scalar.edit(matcher.start(), matcher.end(), space + word));
        }
      }
      if (matcher.end() - matcher.start() < scalar.text().length()) {
        edits.add(scalar.edit(matcher.start(), matcher.end(), ""));
      }
    }
  }
}
