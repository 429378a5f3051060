import { printable } from "./printable.ts";
import type { ToldGap } from "./questions/gaps.ts";

/** A gap for people: how grave, which rule, of what; then what is the matter, and what to do. */
export function gapLines({ severity, rule, subject, sentence, remedy }: ToldGap): string {
  return [
    `${severity} ${rule} ${printable(`${subject.name} (${subject.id})`)}`,
    `  ${printable(sentence)}`,
    `  ${printable(remedy)}`,
  ]
    .map((line) => `${line}\n`)
    .join("");
}
