import type { EntityItem } from "../../src/changes/changes-batch.ts";

/** Terms under which an item of the catalogue may be passed on; NOTICE.md says what each means. */
const licences = [
  "Apache-2.0",
  "CC BY-SA 4.0",
  "EU reuse with acknowledgement",
  "US public domain",
  "own words",
  "ids and own labels",
  "ids and counts",
];

/** Where an item says that it is from, and what is wrong with that: nothing, if it is in order. */
export function faultsOfOrigin({ id, fields }: EntityItem, certainty: string): readonly string[] {
  const { source, version, licence, certainty: noted } = (fields["extra"] ?? {}) as Record<string, unknown>;
  const lacking = Object.entries({ source, version, licence, certainty: noted }).flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [] : [`${id} does not say its ${name}`],
  );
  const mayShip = typeof licence !== "string" || licences.includes(licence);
  return [
    ...lacking,
    ...(mayShip ? [] : [`${id} is under terms that may not ship: ${licence}`]),
    ...(noted === undefined || noted === certainty ? [] : [`${id} notes another certainty than its document`]),
  ];
}
