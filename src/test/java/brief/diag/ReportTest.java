package brief.diag;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final Map<String, String> TEXTS =
      Map.of("a.yaml", "first: line\n  产值{v}, 50%: wide\n");

  private static Waiver waiver() {
    SequencedMap<String, String> reason = new LinkedHashMap<>();
    reason.put("zh", "两种译法并存");
    reason.put("en", "Both renderings are in use");
    return new Waiver(
        "B304",
        "claims/parks/text/en",
        reason,
        Optional.of("2026-06-30"),
        Optional.of("A. Editor"),
        new Place("w.yaml", 3, 9));
  }

  private static final Diagnostic TERM =
      Diagnostic.of(Code.TERM_MISSING, new Place("a.yaml", 1, 1), "parks", "zh", "园区", "en", "park")
          .waived(waiver());
  private static final Diagnostic PLACEHOLDER =
      Diagnostic.of(Code.UNKNOWN_PLACEHOLDER, new Place("a.yaml", 2, 5), "{v}", "x,y", "w")
          .suggesting(Optional.of("w"));
  private static final Diagnostic WHOLE = Diagnostic.of(Code.NO_DIGEST, Place.of("种子/d"), "种子");
  private static final Diagnostic FOLDED =
      Diagnostic.of(Code.QUOTE_FOLDED, new Place("b.yaml", 9, 0), "s: 100%", "two\nlines");

  private static Report report(String lang, Diagnostic... findings) {
    return new Report(Messages.in(lang), List.of(findings), TEXTS, "1.0");
  }

  private static final Diagnostic[] ALL = {WHOLE, PLACEHOLDER, FOLDED, TERM, PLACEHOLDER};

  @Test
  void textShowsLinesCaretsHintsAndReasons() {
    assertThat(report("en", ALL).as(Report.Form.TEXT))
        .isEqualTo(
            """
            a.yaml:1:1: waived B304: term 'parks' stands in the zh text as '园区', but the en text has no rendering of it
                1 | first: line
                  | ^
              reason: Both renderings are in use (until 2026-06-30, by A. Editor)
            a.yaml:2:5: error B104: '{v}' names no value of claim 'x,y'
                2 |   产值{v}, 50%: wide
                  |       ^
              hint: did you mean 'w'?
              hint: values there are: w
            b.yaml:9: warning B206: quote is in source 's: 100%' only with other quotation marks or widths
              hint: copy it verbatim: two
            lines
            种子/d: error B701: no digest in '种子'
              hint: a project has a folder seeds/digest with YAML files
            """);
  }

  @Test
  void aLineTellsAFinding() {
    assertThat(report("zh", ALL).as(Report.Form.LINE))
        .isEqualTo(
            """
            a.yaml:1:1: 已豁免 B304: 术语“parks”在 zh 文本中作“园区”，en 文本却没有它的任何译法 [理由: 两种译法并存 (至 2026-06-30, A. Editor)]
            a.yaml:2:5: 错误 B104: “{v}”不是条目“x,y”的数值 [是否应为“w”?] [该条目的数值：w]
            b.yaml:9: 警告 B206: 引文与来源“s: 100%”只在引号样式或全半角上不同 [请逐字抄录：two lines]
            种子/d: 错误 B701: “种子”中没有摘要 [项目应有 seeds/digest 文件夹，内有 YAML 文件]
            """);
  }

  @Test
  void workflowCommandsEscapeWhatParsesThem() {
    assertThat(report("en", ALL).as(Report.Form.GITHUB))
        .isEqualTo(
            """
            ::notice file=a.yaml,line=1,col=1,title=waived B304::term 'parks' stands in the zh text as '园区', but the en text has no rendering of it%0Areason: Both renderings are in use (until 2026-06-30, by A. Editor)
            ::error file=a.yaml,line=2,col=5,title=error B104::'{v}' names no value of claim 'x,y'%0Adid you mean 'w'?%0Avalues there are: w
            ::warning file=b.yaml,line=9,title=warning B206::quote is in source 's: 100%25' only with other quotation marks or widths%0Acopy it verbatim: two%0Alines
            ::error file=种子/d,title=error B701::no digest in '种子'%0Aa project has a folder seeds/digest with YAML files
            """);
  }

  @Test
  void jsonHasEverythingThatAProgramMayAskFor() {
    assertThat(report("en", PLACEHOLDER, TERM).as(Report.Form.JSON))
        .isEqualTo(
            """
            {
              "brief": "1.0",
              "language": "en",
              "errors": 1,
              "warnings": 0,
              "waived": 1,
              "findings": [
                {
                  "code": "B304",
                  "severity": "warning",
                  "file": "a.yaml",
                  "line": 1,
                  "column": 1,
                  "message": "term 'parks' stands in the zh text as '园区', but the en text has no rendering of it",
                  "arguments": ["parks", "zh", "园区", "en", "park"],
                  "hints": ["write 'park', or allow the other rendering in terms"],
                  "waiver": {
                    "reason": {
                      "zh": "两种译法并存",
                      "en": "Both renderings are in use"
                    },
                    "until": "2026-06-30",
                    "by": "A. Editor",
                    "place": "w.yaml:3:9"
                  }
                },
                {
                  "code": "B104",
                  "severity": "error",
                  "file": "a.yaml",
                  "line": 2,
                  "column": 5,
                  "message": "'{v}' names no value of claim 'x,y'",
                  "arguments": ["{v}", "x,y", "w"],
                  "hints": ["did you mean 'w'?", "values there are: w"],
                  "suggestion": "w"
                }
              ]
            }
            """);
  }

  @Test
  void sarifHasRulesResultsAndSuppressions() {
    assertThat(report("en", TERM, WHOLE).as(Report.Form.SARIF))
        .isEqualTo(
            """
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "brief",
                      "version": "1.0",
                      "language": "en",
                      "rules": [
                        {
                          "id": "B304",
                          "shortDescription": {
                            "text": "A term has no rendering in the other language"
                          },
                          "fullDescription": {
                            "text": "A term has no rendering in the other language. The text may say it in other words, or may have lost it."
                          },
                          "help": {
                            "text": "Use the preferred rendering, allow the other one in terms, or waive the finding with a reason."
                          },
                          "defaultConfiguration": {
                            "level": "warning"
                          }
                        },
                        {
                          "id": "B701",
                          "shortDescription": {
                            "text": "There is no digest"
                          },
                          "fullDescription": {
                            "text": "There is no digest. A project has a folder seeds/digest with YAML files."
                          },
                          "help": {
                            "text": "Start brief in a project, or name its folder with -C."
                          },
                          "defaultConfiguration": {
                            "level": "error"
                          }
                        }
                      ]
                    }
                  },
                  "columnKind": "unicodeCodePoints",
                  "results": [
                    {
                      "ruleId": "B304",
                      "ruleIndex": 0,
                      "level": "warning",
                      "message": {
                        "text": "term 'parks' stands in the zh text as '园区', but the en text has no rendering of it\\u000awrite 'park', or allow the other rendering in terms"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "a.yaml"
                            },
                            "region": {
                              "startLine": 1,
                              "startColumn": 1
                            }
                          }
                        }
                      ],
                      "suppressions": [
                        {
                          "kind": "external",
                          "status": "accepted",
                          "justification": "reason: Both renderings are in use (until 2026-06-30, by A. Editor)",
                          "location": {
                            "physicalLocation": {
                              "artifactLocation": {
                                "uri": "w.yaml"
                              },
                              "region": {
                                "startLine": 3,
                                "startColumn": 9
                              }
                            }
                          }
                        }
                      ]
                    },
                    {
                      "ruleId": "B701",
                      "ruleIndex": 1,
                      "level": "error",
                      "message": {
                        "text": "no digest in '种子'\\u000aa project has a folder seeds/digest with YAML files"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "%E7%A7%8D%E5%AD%90/d"
                            }
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """);
  }

  private static final Diagnostic MANY =
      Diagnostic.of(
              Code.LANGUAGE_AWAY, new Place("a.yaml", 1, 8), "fr", "7", "9", "claims/parks/text")
          .alsoAt(List.of(new Place("a.yaml", 2, 3), new Place("a.yaml", 5, 0)));

  @Test
  void whatIsToldOnceHasAllItsPlacesForPrograms() {
    assertThat(report("en", MANY).as(Report.Form.LINE))
        .isEqualTo(
            """
            a.yaml:1:8: error B109: 7 of the 9 texts in this file are missing in language 'fr', the first of them claims/parks/text [write them in that language, or take it out of the languages of the edition; `--output json` tells every place]
            """);
    assertThat(report("en", MANY).as(Report.Form.JSON))
        .endsWith(
            """
                  "also": [
                    {
                      "file": "a.yaml",
                      "line": 2,
                      "column": 3
                    },
                    {
                      "file": "a.yaml",
                      "line": 5
                    }
                  ]
                }
              ]
            }
            """);
    assertThat(report("en", MANY).as(Report.Form.SARIF))
        .contains(
            """
                      "relatedLocations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "a.yaml"
                            },
                            "region": {
                              "startLine": 2,
                              "startColumn": 3
                            }
                          }
                        },
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "a.yaml"
                            },
                            "region": {
                              "startLine": 5
                            }
                          }
                        }
                      ]
            """);
  }

  private static Schema sarif() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(ReportTest.class.getResourceAsStream("sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void sarifIsValidWithNoFindingAndWithOneOfEachCode(String lang) throws IOException {
    Diagnostic[] each =
        Arrays.stream(Code.values())
            .map(
                code -> Diagnostic.of(code, new Place("a b/甲.yaml", 2, 3), "a", "b", "c", "d", "e"))
            .toArray(Diagnostic[]::new);
    assertThat(sarif().validate(report(lang).as(Report.Form.SARIF), InputFormat.JSON)).isEmpty();
    assertThat(sarif().validate(report(lang, each).as(Report.Form.SARIF), InputFormat.JSON))
        .isEmpty();
    assertThat(sarif().validate(report(lang, ALL).as(Report.Form.SARIF), InputFormat.JSON))
        .isEmpty();
    assertThat(sarif().validate(report(lang, MANY).as(Report.Form.SARIF), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() throws IOException {
    String log = report("en", TERM).as(Report.Form.SARIF);
    assertThat(sarif().validate(log.replace("\"accepted\"", "\"fine\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(
            sarif().validate(log.replace("\"startLine\": 1", "\"startLine\": 0"), InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Report.Form.class)
  void nothingFoundIsNothingToldSaveInDocuments(Report.Form form) {
    boolean document = form == Report.Form.JSON || form == Report.Form.SARIF;
    assertThat(report("en").as(form).isEmpty()).isEqualTo(!document);
  }

  @Test
  void onlyWarningsAndWhatRestsOnReadingCanBeWaived() {
    assertThat(Arrays.stream(Code.values()).filter(Code::waivable).map(Code::id))
        .contains("B206", "B208", "B220", "B221", "B222", "B223", "B301", "B302", "B303", "B304")
        .doesNotContain("B101", "B121", "B122", "B202", "B204", "B205", "B211", "B601");
  }
}
