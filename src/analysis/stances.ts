import { enums } from "../ontology/enums.ts";
import type { Estate } from "../projection/estate.ts";
import { byId } from "./ownership/by-id.ts";
import { latestAnswer } from "./stance/latest-answer.ts";
import { saidBy, type Said } from "./stance/said.ts";
import { classWords, stanceWords } from "./stance/stance-words.ts";
import { markedName } from "./marked-name.ts";

/** What one vendor said of one class of flaw. */
export interface StanceCell {
  readonly vendor: number;
  readonly vulnerabilityClass: string;
  /** The stance of the latest statement that has one. */
  readonly latest: string | undefined;
  /** By time, then id; never empty. */
  readonly statements: readonly number[];
}

/** One flaw, or one class of flaw, that vendors answered differently. */
export interface StanceContradiction {
  readonly vulnerability: number | undefined;
  readonly vulnerabilityClass: string;
  /** By vendor; of a flaw, only with what was said of that flaw. */
  readonly cells: readonly StanceCell[];
  readonly sentence: string;
}

export interface StanceMatrix {
  readonly vendors: readonly number[];
  readonly classes: readonly string[];
  /** By vendor, then class. */
  readonly cells: readonly StanceCell[];
  /** By class; in each the flaws by id, then the class. */
  readonly contradictions: readonly StanceContradiction[];
}

const allClasses = enums.get("VulnerabilityClass") ?? [];

/**
 * What each vendor answered, per class of flaw. Where vendors or classes are not named, those are meant of which something is on record.
 * Never throws. Source: docs/analyses.md, "Stances".
 */
export function stances(
  estate: Estate,
  vendors: readonly number[] | undefined,
  classes: readonly string[] | undefined,
): StanceMatrix {
  const wanted = allClasses.filter((each) => classes === undefined || classes.includes(each));
  const speakers = byId(estate, vendors ?? estate.entities("VENDOR"));
  const said = speakers.flatMap((vendor) => saidBy(estate, vendor));
  const cells = speakers.flatMap((vendor) =>
    wanted.flatMap((vulnerabilityClass) => cellsOf(estate, said, [vendor], vulnerabilityClass)),
  );
  return {
    vendors:
      vendors === undefined ? speakers.filter((vendor) => cells.some((cell) => cell.vendor === vendor)) : speakers,
    classes:
      classes === undefined
        ? wanted.filter((each) => cells.some(({ vulnerabilityClass }) => vulnerabilityClass === each))
        : wanted,
    cells,
    contradictions: wanted.flatMap((each) => contradictionsIn(estate, said, speakers, each)),
  };
}

function contradictionsIn(
  estate: Estate,
  said: readonly Said[],
  vendors: readonly number[],
  vulnerabilityClass: string,
): readonly StanceContradiction[] {
  const ofClass = said.filter(({ classes }) => classes.has(vulnerabilityClass));
  const flaws = byId(
    estate,
    ofClass.flatMap((each) => each.flaws),
  ).filter((flaw) => estate.factsOf(flaw)["vulnerabilityClass"] === vulnerabilityClass);
  const among = (some: readonly Said[], vulnerability: number | undefined): StanceContradiction[] => {
    const cells = cellsOf(estate, some, vendors, vulnerabilityClass).filter(({ latest }) => latest !== undefined);
    if (new Set(cells.map(({ latest }) => latest)).size < 2) return [];
    const subject =
      vulnerability === undefined
        ? `Flaws of the class “${classWords(vulnerabilityClass)}” were`
        : `${markedName(estate, vulnerability)} was`;
    const answers = cells
      .map(({ vendor, latest }) => `${markedName(estate, vendor)}: ${stanceWords(latest ?? "")}`)
      .join("; ");
    return [
      {
        vulnerability,
        vulnerabilityClass,
        cells,
        sentence: `${subject} answered differently, as far as is on record: ${answers}.`,
      },
    ];
  };
  const ofFlaws = flaws.flatMap((flaw) =>
    among(
      ofClass.filter((each) => each.flaws.includes(flaw)),
      flaw,
    ),
  );
  // Where all that was said is about one flaw, the class says nothing that the flaw does not.
  const isOneFlaw = flaws.length === 1 && ofClass.every((each) => each.flaws.length > 0);
  return isOneFlaw ? ofFlaws : [...ofFlaws, ...among(ofClass, undefined)];
}

/** One cell for each of the vendors that spoke of the class. */
function cellsOf(
  estate: Estate,
  said: readonly Said[],
  vendors: readonly number[],
  vulnerabilityClass: string,
): readonly StanceCell[] {
  return vendors.flatMap((vendor) => {
    const statements = said
      .filter((each) => each.vendor === vendor && each.classes.has(vulnerabilityClass))
      .map(({ statement }) => statement);
    if (statements.length === 0) return [];
    const answer = latestAnswer(estate, statements);
    const stance = answer === undefined ? undefined : estate.factsOf(answer)["stance"];
    return [{ vendor, vulnerabilityClass, latest: typeof stance === "string" ? stance : undefined, statements }];
  });
}
