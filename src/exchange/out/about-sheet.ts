import type { About } from "./about.ts";
import type { Sheet } from "./workbook.ts";

/** The sheet that says what the others are worth. */
export function aboutSheet({ answer, asOf, graphVersion, completeness, reasons, exportedAt }: About): Sheet {
  return {
    name: "about",
    rows: [
      ["answer", answer],
      ["as_of", asOf],
      ["graph_version", graphVersion],
      ["completeness", completeness],
      ["cut_by", reasons.join("|")],
      ["exported_at", exportedAt],
    ],
  };
}
