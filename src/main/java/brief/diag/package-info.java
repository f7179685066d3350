/// Ground. Where something is in an author's file and what is wrong with it. Knows no other room.
@org.jspecify.annotations.NullMarked
package brief.diag;
