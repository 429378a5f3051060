import type { About } from "../about.ts";
import { aboutSheet } from "../about-sheet.ts";
import type { FoundGap } from "../found-gap.ts";
import { isAssetKind, label } from "./asset-kinds.ts";
import { origin } from "./described.ts";
import type { ImportFile } from "./import-file.ts";
import { referenceId } from "./reference-id.ts";
import { UniqueNames } from "./unique-names.ts";

const columns = [
  "ref_id",
  "name",
  "description",
  "severity",
  "status",
  "observation",
  "asset",
  "filtering_labels",
] as const;

/** Gaps as the findings of a follow-up. */
export function findings(gaps: readonly FoundGap[], about: About): ImportFile {
  return {
    model: "FindingsAssessment",
    sheets: () => {
      const names = new UniqueNames();
      const rows = gaps.map(({ id, rule, severity, subject, sentence, remedy }) => {
        const reference = referenceId("GAP", `gap:${id}`);
        return [
          reference,
          names.take(`${label(rule).replaceAll("-", " ")}: ${subject.name}`, reference),
          `${sentence}\n${origin(subject.id, about)}`,
          severity.toLowerCase(),
          "identified",
          remedy,
          isAssetKind(subject.kind) ? referenceId(subject.kind, subject.id) : null,
          label(rule),
        ];
      });
      return Promise.resolve([{ name: "FindingsAssessment", rows: [columns, ...rows] }, aboutSheet(about)]);
    },
  };
}
