import fc from "fast-check";
import { expect, test } from "vitest";
import { matrixTold, onlyRow } from "./matrix-told.ts";

const bases = ["LAW", "CONTRACT", "SLA", "POLICY", "VENDOR_DOC", "FRAMEWORK"] as const;
const scopes = ["agent:bot", "vendor:acme", "organization:kest", "agent:aside"] as const;
const assignment = fc.record({
  party: fc.constantFrom("team:ap", "vendor:acme", "person:ann", "agent:bot"),
  role: fc.constantFrom("ACCOUNTABLE", "ACCOUNTABLE", "RESPONSIBLE", "INFORMED"),
  basis: fc.constantFrom(...bases),
  status: fc.constantFrom("PROPOSED", "ASSIGNED", "ACKNOWLEDGED", "DISPUTED", "WITHDRAWN"),
  scope: fc.constantFrom(...scopes),
  month: fc.integer({ min: 1, max: 8 }),
});
const someEstate = fc.record({
  assignments: fc.array(assignment, { maxLength: 6 }),
  template: fc.option(fc.constantFrom("PROVIDER", "CUSTOMER", "SHARED", "PROVIDER/CSP")),
  disclaims: fc.boolean(),
});
type Assignment = typeof assignment extends fc.Arbitrary<infer Value> ? Value : never;
type SomeEstate = typeof someEstate extends fc.Arbitrary<infer Value> ? Value : never;

function linesOf({ assignments, template, disclaims }: SomeEstate, name = (id: string) => id): string[] {
  const says = template === null ? "" : `, template: [{role: ACCOUNTABLE, partyRole: ${template}, certainty: A}]`;
  return [
    `duty:d {framework: cosai-srf, code: D, layer: L3${says}}`,
    "organization:kest {name: Kest}",
    "vendor:acme -PROVIDES-> agent:bot",
    "team:ap -OWNS {facet: ACCOUNTABLE}-> agent:bot",
    "agreement:a -COVERS-> agent:bot",
    "vendor:acme -PARTY_TO {as: PROVIDER}-> agreement:a",
    ...(disclaims ? ["agreement:a -HAS_CLAUSE-> clause:c", "clause:c -DISCLAIMS-> duty:d"] : []),
    ...assignments.flatMap(({ party, role, basis, status, scope, month }, index) => {
      const id = name(`assignment:${index}`);
      return [
        `${id} {role: ${role}, basis: ${basis}, status: ${status}, validFrom: 2026-0${month}-01}`,
        `${id} -FOR_DUTY-> duty:d`,
        `${id} -ASSIGNED_TO-> ${party}`,
        `${id} -IN_SCOPE_OF-> ${scope}`,
      ];
    }),
  ];
}

/** The rules of the matrix, written down one after the other. */
function naively({ assignments, template, disclaims }: SomeEstate): { status: string; accountable: string | null } {
  const counts = ({ role, status, party, basis, scope, month }: Assignment): boolean =>
    role === "ACCOUNTABLE" &&
    scope !== "agent:aside" &&
    month <= 6 && // drawn estates are looked at on the first of June
    status !== "PROPOSED" &&
    status !== "WITHDRAWN" &&
    party !== "agent:bot" &&
    !(basis === "POLICY" && party === "vendor:acme") &&
    !(disclaims && party === "vendor:acme" && (basis === "VENDOR_DOC" || basis === "FRAMEWORK"));
  const ranked = assignments.filter(counts).map(({ party, basis, scope }) => ({
    party,
    key: [bases.indexOf(basis), [0, 2, 3][scopes.indexOf(scope)] ?? 9].join(),
  }));
  const expected = { PROVIDER: disclaims ? undefined : "vendor:acme", CUSTOMER: "team:ap", SHARED: "shared" };
  const named = template === null || template === "PROVIDER/CSP" ? undefined : expected[template];
  if (named !== undefined) ranked.push({ party: named as Assignment["party"], key: "5,4" }); // it has no scope
  const [best] = ranked.map(({ key }) => key).sort();
  const top = new Set<string>(ranked.filter(({ key }) => key === best).map(({ party }) => party));
  const isShared = top.delete("shared");
  const [accountable, ...others] = top;
  if (accountable === undefined) {
    return {
      status: isShared ? "SHARED_UNRESOLVED" : disclaims ? "DISCLAIMED_BY_ALL" : "UNASSIGNED",
      accountable: null,
    };
  }
  if (others.length > 0) return { status: "MULTIPLE_ACCOUNTABLE", accountable: null };
  return { status: "RESOLVED", accountable };
}

test("a row is what the rules give, written down naively", () => {
  fc.assert(
    fc.property(someEstate, (some) => {
      expect(onlyRow(linesOf(some).join("\n"))).toMatchObject(naively(some));
    }),
    { numRuns: 500 },
  );
});

test("the matrix never names two accountable parties, and the reasons of a resolved row replay to its answer", () => {
  fc.assert(
    fc.property(someEstate, (some) => {
      const { matrix, estate } = matrixTold(linesOf(some).join("\n"));
      for (const { status, accountable, basis, candidates } of matrix.rows) {
        const won = candidates.filter((each) => each.won && each.candidate.role === "ACCOUNTABLE");
        const parties = new Set(won.map(({ candidate }) => candidate.party));
        expect(parties.size).toBe(status === "RESOLVED" ? 1 : 0);
        expect([...parties][0]).toBe(accountable);
        expect(won.every(({ candidate }) => candidate.basis === basis)).toBe(true);
        // What won comes before all that lost on the way to who is accountable.
        const accountables = candidates.filter(
          ({ candidate }) => candidate.role === "ACCOUNTABLE" && !candidate.disclaims,
        );
        expect(accountables.slice(0, won.length).every((each) => each.won)).toBe(true);
        for (const lost of accountables.slice(won.length)) expect(lost.reason).not.toContain("nothing stands above it");
        if (accountable !== undefined) expect(["AGENT", "IDENTITY"]).not.toContain(estate.kindOf(accountable));
      }
    }),
    { numRuns: 300 },
  );
});

test("the order of lines and the ids of assignments move no row", () => {
  fc.assert(
    fc.property(someEstate, (some) => {
      const { status, accountable, responsible, basis } = onlyRow(linesOf(some).join("\n"));
      const reversed = onlyRow(linesOf(some).reverse().join("\n"));
      const renamed = onlyRow(linesOf(some, (id) => `assignment:z${9 - Number(id.slice(-1))}`).join("\n"));
      for (const other of [reversed, renamed]) expect(other).toMatchObject({ status, accountable, responsible, basis });
    }),
    { numRuns: 200 },
  );
});
