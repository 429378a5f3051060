import type { Estate } from "../../projection/estate.ts";
import { isAgreementInForce } from "../agreement-in-force.ts";
import { byId } from "../ownership/by-id.ts";
import { latestAnswer, statedAt } from "../stance/latest-answer.ts";
import { groupOfStance } from "../stance/stance-group.ts";
import { stanceWords } from "../stance/stance-words.ts";
import { holdsSince } from "./since.ts";
import { markedName } from "../marked-name.ts";

/** What a vendor put on record to disclaim something that it provides. */
export interface VendorDisclaimer {
  /** The clause or statement. */
  readonly source: number;
  /** How it disclaims, to stand behind the vendor's name. */
  readonly words: string;
  /** In ms since 1970; -Infinity where nothing says. */
  readonly since: number;
}

/** By clause of an agreement in force that covers it, which disclaims a duty. */
export function disclaimersByClause(estate: Estate, component: number, vendor: number): readonly VendorDisclaimer[] {
  return agreementsOf(estate, component, vendor).flatMap((agreement) =>
    estate
      .relationsOut(agreement, "HAS_CLAUSE")
      .flatMap((row) => estate.relationsOut(estate.toOf(row), "DISCLAIMS"))
      .filter((row) => (estate.relationFactsOf(row).properties["as"] ?? "PROVIDER") === "PROVIDER")
      .map((row) => ({
        source: estate.fromOf(row),
        words: `is recorded as disclaiming ${markedName(estate, estate.toOf(row))} by ${markedName(estate, estate.fromOf(row))} of ${markedName(estate, agreement)}`,
        since: holdsSince(estate, row),
      })),
  );
}

/** By a scope rule that puts it, or the class of a flaw that affects it, out of scope. */
export function disclaimersByScope(
  estate: Estate,
  component: number,
  vendor: number,
  flaws: readonly number[],
): readonly VendorDisclaimer[] {
  const classes = new Set<unknown>(flaws.map((flaw) => estate.factsOf(flaw)["vulnerabilityClass"]));
  return statementsOf(estate, vendor)
    .filter((statement) => {
      const { statementKind, inScope, classes: named } = estate.factsOf(statement);
      if (statementKind !== "SCOPE_RULE" || inScope !== false) return false;
      const about = aboutOf(estate, statement);
      return (
        about.includes(component) ||
        (about.length === 0 && Array.isArray(named) && named.some((each) => classes.has(each)))
      );
    })
    .map((source) => ({
      source,
      words: `is recorded as putting it out of scope by ${markedName(estate, source)}`,
      since: statedAt(estate, source),
    }));
}

/** By its latest answer about it, or about a flaw that affects it. */
export function disclaimersByStance(
  estate: Estate,
  component: number,
  vendor: number,
  flaws: readonly number[],
): readonly VendorDisclaimer[] {
  return [component, ...flaws].flatMap((subject) => {
    const answer = latestAnswer(
      estate,
      statementsOf(estate, vendor).filter((statement) => aboutOf(estate, statement).includes(subject)),
    );
    const stance = answer === undefined ? undefined : estate.factsOf(answer)["stance"];
    if (answer === undefined || groupOfStance(stance) !== "DISCLAIMED") return [];
    const words = typeof stance === "string" ? stanceWords(stance) : "";
    const what = subject === component ? "it" : markedName(estate, subject);
    return [
      {
        source: answer,
        words: `is recorded as having answered about ${what}: ${words}`,
        since: statedAt(estate, answer),
      },
    ];
  });
}

/** The agreements in force that cover the component and that the vendor is the provider of, by id. */
function agreementsOf(estate: Estate, component: number, vendor: number): readonly number[] {
  const covering = estate.relationsIn(component, "COVERS").map((row) => estate.fromOf(row));
  return byId(estate, covering).filter(
    (agreement) =>
      isAgreementInForce(estate, agreement) &&
      estate
        .relationsIn(agreement, "PARTY_TO")
        .some((row) => estate.fromOf(row) === vendor && estate.relationFactsOf(row).properties["as"] === "PROVIDER"),
  );
}

/** What the vendor had stated by the moment, by id. */
function statementsOf(estate: Estate, vendor: number): readonly number[] {
  const said = estate.relationsOut(vendor, "STATED").map((row) => estate.toOf(row));
  return byId(estate, said).filter((statement) => statedAt(estate, statement) <= estate.moment.at);
}

function aboutOf(estate: Estate, statement: number): readonly number[] {
  return estate.relationsOut(statement, "ABOUT").map((row) => estate.toOf(row));
}
