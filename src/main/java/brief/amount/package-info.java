/// Ground. Amounts, counts and dates: records of them, read from and written in each language.
/// Knows only `diag`; ICU4J lives here.
@org.jspecify.annotations.NullMarked
package brief.amount;
