package brief.amount;

/// Codes of letters and digits, which name and count nothing: `B2-2004`, `5G`, `PM2.5`.
final class Codes {
  /// What is measured in letters is a quantity: `5GW`, `120kWh`.
  private static final String MEASURE =
      "(?:[kMGT]?Wh?|[kcmn]?m|k?[gt]|ha|[kKMGTP]B|[kMG]?Hz|kV)(?![A-Za-z\\d])";

  /// Words that digits are only hung on to are none: `top-10`, `pre-2020`.
  private static final String WORD = "[a-z]{2,}-\\d";

  static final Form FORM =
      Form.of(
          "PM\\d+(?:\\.\\d+)?"
              + "|(?!"
              + WORD
              + ")[A-Za-z]+(?:[-_]?\\d[\\dA-Za-z]*){1,8}(?:-\\d+){0,4}"
              + "|\\d+(?!"
              + MEASURE
              + ")[A-Za-z][\\dA-Za-z]*");

  private Codes() {}
}
