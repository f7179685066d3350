package brief.model;

/// The level of a region, from the widest to the narrowest.
public enum Level {
  NATION,
  PROVINCE,
  CITY,
  DISTRICT,
  AREA
}
