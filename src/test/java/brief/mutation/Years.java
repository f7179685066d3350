package brief.mutation;

import brief.model.Claim;
import brief.mutation.Original.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Another year: of a date, of the period that a value is about, of a source, in a quote; a year in
/// place of a date in one language.
final class Years implements Mutation {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
  private static final int REACH = 15;

  @Override
  public String name() {
    return "year";
  }

  @Override
  public int wanted() {
    return 95;
  }

  @Override
  public String why() {
    return "A year is not held against what nobody quotes.";
  }

  @Override
  public List<Edit> edits(Original original) {
    List<Edit> edits = new ArrayList<>();
    for (Claim claim : original.digest().claims().values()) {
      for (String value : claim.values().keySet()) {
        for (String key : List.of("date", "period")) {
          original
              .scalar("claims/" + claim.id() + "/values/" + value + "/" + key)
              .ifPresent(scalar -> years(scalar, edits));
        }
      }
      original.quotes(claim).forEach(quote -> years(quote, edits));
    }
    for (String source : original.digest().sources().keySet()) {
      original.scalar("sources/" + source + "/date").ifPresent(scalar -> years(scalar, edits));
    }
    for (Slots slot : Slots.in(original)) {
      if (slot.value() instanceof brief.model.Value.Moment moment) {
        int year = Integer.parseInt(moment.date().substring(0, 4));
        edits.add(slot.sentence().edit(slot.from(), slot.to(), String.valueOf(year)));
        edits.add(slot.sentence().edit(slot.from(), slot.to(), String.valueOf(year + 1)));
      }
    }
    return edits;
  }

  private static void years(Scalar scalar, List<Edit> edits) {
    Matcher matcher = YEAR.matcher(scalar.text());
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group());
      for (int other = year - REACH; other <= year + REACH; other++) {
        if (other != year) {
          edits.add(scalar.edit(matcher.start(), matcher.end(), String.valueOf(other)));
        }
      }
    }
  }
}
