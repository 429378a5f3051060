import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EntityItem } from "../../src/changes/changes-batch.ts";
import { readFrameworks } from "../../src/exchange/read-frameworks.ts";
import { readTaxonomies } from "../../src/exchange/read-taxonomies.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { batchOf, documentsIn, load } from "./catalogue-documents.ts";

interface Template {
  readonly serviceModel?: string;
  readonly role: string;
  readonly partyRole: string;
  readonly appliesFrom?: string;
  readonly certainty: string;
}

const catalogue = (name: string) => readFileSync(`catalogue/${name}`, "utf8");
const taxonomies = readTaxonomies(catalogue("taxonomies.yaml"));
const { frameworks, roles } = readFrameworks([catalogue("frameworks.yaml")], taxonomies);
const batches = await Promise.all(documentsIn("frameworks").map(batchOf));
const duties = new Map(batches.flatMap((batch) => batch.entities.map((item) => [item.id, item] as const)));

const templateOf = ({ fields }: EntityItem): readonly Template[] => (fields["template"] ?? []) as never;
const namedFor = (id: string, serviceModel: string, role: string) => {
  const duty = duties.get(id);
  if (duty === undefined) throw new Error(`no duty ${id}`);
  const rows = templateOf(duty).filter((row) => row.serviceModel === serviceModel && row.role === role);
  return rows.map(({ partyRole }) => partyRole);
};
const serviceModels = ["SAAS", "PAAS", "AGENT_PAAS", "IAAS"];

test("whoever a template names is SHARED or a role that the catalogue resolves, for that framework", () => {
  const unknown = [...duties.values()].flatMap((duty) =>
    templateOf(duty)
      .map(({ partyRole }) => partyRole)
      .filter((partyRole) => !isKnown(partyRole, duty.fields["framework"] as string))
      .map((partyRole) => `${duty.id}: ${partyRole}`),
  );
  expect(unknown).toEqual([]);
});

function isKnown(partyRole: string, framework: string): boolean {
  const [side = "", role] = partyRole.split("/");
  if (!["PROVIDER", "CUSTOMER", "EITHER", "SHARED"].includes(side)) return false;
  if (role === undefined) return side === "SHARED";
  return roles.some((one) => one.id === role && (one.framework ?? framework) === framework);
}

test("a duty names a layer that its framework has, or none", () => {
  const wrong = [...duties.values()].filter(({ fields }) => {
    const { taxonomy, layers } = frameworks.find(({ id }) => id === fields["framework"]) ?? { layers: [] };
    const codes = [...layers, ...(taxonomies.find(({ id }) => id === taxonomy)?.layers ?? [])].map(({ code }) => code);
    return fields["layer"] != null && !codes.includes(fields["layer"] as string);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("four of the twenty cells of cosai-srf stop at SHARED: L2 in three service models, L5 on an agent platform", () => {
  const typical = { L1: "L1-STRATEGY", L2: "L2-QUALITY", L3: "L3-GUARDRAILS", L4: "L4-COMPUTE", L5: "L5-MODELS" };
  const shared = Object.entries(typical).flatMap(([layer, code]) =>
    serviceModels
      .filter((model) => namedFor(`cosai-srf:${code}`, model, "ACCOUNTABLE").includes("SHARED"))
      .map((model) => `${layer} ${model}`),
  );
  expect(shared).toEqual(["L2 SAAS", "L2 PAAS", "L2 AGENT_PAAS", "L5 AGENT_PAAS"]);
});

test("a framework names one party as accountable for a duty and service model, except where its source names two", () => {
  const two = [...duties.values()].flatMap((duty) => {
    const models = [undefined, ...serviceModels];
    const several = models.filter(
      (model) => templateOf(duty).filter((row) => row.serviceModel === model && row.role === "ACCOUNTABLE").length > 1,
    );
    return several.length > 0 ? [duty.id] : [];
  });
  expect(two.sort()).toEqual([
    "cosai-srf-domains:DOM-DATA",
    "eu-ai-act:ART-25-4",
    "eu-ai-act:ART-4",
    "eu-ai-act:ART-50",
  ]);
});

test("of the 35 controls of the Risk Map 31 name several personas: shared, not owned", () => {
  const accountable = [...duties.values()]
    .filter(({ fields }) => fields["framework"] === "cosai-risk-map")
    .map((duty) => templateOf(duty).find(({ role }) => role === "ACCOUNTABLE")?.partyRole);
  expect(accountable.filter((partyRole) => partyRole === "SHARED")).toHaveLength(31);
  expect(accountable.filter((partyRole) => partyRole === "CUSTOMER/GOVERNANCE")).toHaveLength(4);
});

test("what nobody may hand on is said so, and is the customer's", () => {
  const kept = [...duties.values()].filter(({ fields }) => fields["delegable"] === false);
  expect(kept.map(({ id }) => id)).toContain("seed-3layer:ANY-JUDGE-DECISION");
  const providers = kept.flatMap(templateOf).filter(({ partyRole }) => !partyRole.startsWith("CUSTOMER/"));
  expect(providers).toEqual([]);
});

test("where a source is silent there is no template, and the duty says for which service models to ask", () => {
  const remediate = duties.get("seed-3layer:ANY-REMEDIATE");
  expect(remediate?.fields["template"]).toBeUndefined();
  expect(namedFor("cosai-srf:L2-OWN-DATA", "SAAS", "ACCOUNTABLE")).toEqual([]);
  expect(duties.get("cosai-srf:L2-OWN-DATA")?.fields["extra"]).toMatchObject({
    sourceSilentFor: ["SAAS", "AGENT_PAAS"],
  });
});

test("the customer's part of the layers' leads does not shrink from a finished assistant to one's own models", () => {
  const ofCustomer = serviceModels.map(
    (model) =>
      ["L1-STRATEGY", "L2-QUALITY", "L3-GUARDRAILS", "L4-COMPUTE", "L5-MODELS"].filter((code) =>
        namedFor(`cosai-srf:${code}`, model, "ACCOUNTABLE").every((partyRole) => partyRole.startsWith("CUSTOMER/")),
      ).length,
  );
  expect([ofCustomer[0], ofCustomer[3]]).toEqual([1, 5]);
});

test("Microsoft's drawing is not passed off as Microsoft's cells: they are C, and called derived", () => {
  const ours = [...duties.values()].filter(({ fields }) => fields["framework"] === "microsoft-ai");
  expect(ours.flatMap(templateOf).filter(({ certainty }) => certainty !== "C")).toEqual([]);
  expect(ours.filter(({ fields }) => !Object.hasOwn(fields["extra"] as object, "derived"))).toEqual([]);
});

test("high-risk duties of the AI Act apply from August 2026, and from the amendment's adoption on from December 2027", async () => {
  for (const order of [
    ["eu-ai-act", "eu-ai-act-amendment"],
    ["eu-ai-act-amendment", "eu-ai-act"],
  ]) {
    const store = await openSqliteStore({ path: ":memory:" });
    expect(
      await load(
        store,
        order.map((name) => `frameworks/${name}.yaml`),
      ),
    ).toEqual([]);
    const { version } = await store.head();
    const appliesFrom = async (day: string, article = "ART-26") => {
      const [duty] = await store.entities([`eu-ai-act:${article}`], { version, at: Date.parse(day) });
      const [first] = (duty?.facts.properties["template"] ?? []) as unknown as Template[];
      return [first?.appliesFrom?.slice(0, 10), first?.certainty, duty?.facts.contested];
    };
    expect(await appliesFrom("2026-06-01")).toEqual(["2026-08-02", "C", []]);
    expect(await appliesFrom("2026-07-01")).toEqual(["2027-12-02", "B", []]);
    expect(await appliesFrom("2026-07-01", "ART-53")).toEqual(["2025-08-02", "C", []]);
    await store.close();
  }
});
