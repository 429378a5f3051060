import type { Fields } from "../../../ontology/value.ts";
import type { About } from "../about.ts";
import { aboutSheet } from "../about-sheet.ts";
import type { HeldEntity } from "../holdings.ts";
import type { Cell } from "../table.ts";
import type { Sheet } from "../workbook.ts";
import { assetKinds } from "./asset-kinds.ts";
import { currencies } from "./currencies.ts";
import { dayOf, described } from "./described.ts";
import { nameIn, textIn } from "../held-text.ts";
import { heldEntities, heldRelations } from "./held-rows.ts";
import type { ImportFile } from "./import-file.ts";
import { referenceId } from "./reference-id.ts";
import type { RegisterSource } from "./register.ts";
import { UniqueNames } from "./unique-names.ts";

type Held = HeldEntity["record"];

/** What one vendor provides, or has signed: a row of its own for each of several vendors. */
interface Offered {
  readonly reference: string;
  readonly entity: Held;
  readonly vendor: Held;
}

/** Vendors, what they provide and what they have signed, as the wizard's workbook of third parties. */
export function thirdParties({ holdings, about, limits }: RegisterSource): ImportFile {
  return {
    model: "TPRM",
    sheets: async () => {
      const entities = await heldEntities(holdings, ["VENDOR", "AGREEMENT", "CONTROL", ...assetKinds], limits);
      const held = new Map(entities.map((entity) => [entity.id, entity]));
      const offered = (relations: readonly { readonly from: string; readonly to: string }[]) =>
        offeredBy(relations, held);
      const solutions = offered(await heldRelations(holdings, ["PROVIDES"], limits));
      const contracts = offered(await heldRelations(holdings, ["PARTY_TO"], limits));
      const covered = Map.groupBy(await heldRelations(holdings, ["COVERS"], limits), ({ from }) => from);
      return [
        entitySheet(
          entities.filter(({ kind }) => kind === "VENDOR"),
          about,
        ),
        solutionSheet(solutions, about),
        contractSheet(contracts, about, ({ entity, vendor }) => {
          const ids = new Set((covered.get(entity.id) ?? []).map(({ to }) => to));
          const own = solutions.filter((each) => each.vendor === vendor && ids.has(each.entity.id));
          return own.map(({ reference }) => reference);
        }),
        aboutSheet(about),
      ];
    },
  };
}

/** Each pair once, however often or as what it is related. */
function offeredBy(
  relations: readonly { readonly from: string; readonly to: string }[],
  held: ReadonlyMap<string, Held>,
): readonly Offered[] {
  const pairs = new Map(relations.map((relation) => [JSON.stringify([relation.to, relation.from]), relation]));
  const vendorsOf = Map.groupBy(pairs.values(), ({ to }) => to);
  return [...vendorsOf.values()].flatMap((own) => {
    const ofVendors = own.filter(({ from }) => held.get(from)?.kind === "VENDOR");
    return ofVendors.flatMap(({ from, to }) => {
      const [vendor, entity] = [held.get(from), held.get(to)];
      if (vendor === undefined || entity === undefined) return [];
      const id = ofVendors.length === 1 ? to : `${to}@${from}`;
      return [{ reference: referenceId(entity.kind, id), entity, vendor }];
    });
  });
}

function entitySheet(vendors: readonly Held[], about: About): Sheet {
  const names = new UniqueNames();
  const rows = vendors.map((vendor): readonly Cell[] => {
    const { id, kind, facts } = vendor;
    const reference = referenceId(kind, id);
    const told = described(id, facts.properties, ["legalName", "categories", "posture", "url"], about);
    return [reference, names.take(nameIn(vendor), reference), told, leiOf(facts.properties)];
  });
  return { name: "Entities", rows: [["ref_id", "name", "description", "lei"], ...rows] };
}

function solutionSheet(solutions: readonly Offered[], about: About): Sheet {
  const names = new UniqueNames();
  const rows = solutions.map(({ reference, entity, vendor }): readonly Cell[] => [
    reference,
    names.take(nameIn(entity), reference),
    described(entity.id, { kind: entity.kind, ...entity.facts.properties }, ["kind", "version", "url"], about),
    referenceId(vendor.kind, vendor.id),
  ]);
  return { name: "Solutions", rows: [["ref_id", "name", "description", "provider_entity_ref_id"], ...rows] };
}

const contractColumns = [
  "ref_id",
  "name",
  "description",
  "provider_entity_ref_id",
  "solution_ref_id",
  "status",
  "start_date",
  "end_date",
  "annual_expense",
  "currency",
] as const;

function contractSheet(
  contracts: readonly Offered[],
  about: About,
  solutionsOf: (contract: Offered) => readonly string[],
): Sheet {
  const names = new UniqueNames();
  const told = ["agreementKind", "governingLaw", "annualFees", "currency", "documentHash", "url"];
  const rows = contracts.map((contract): readonly Cell[] => {
    const { reference, entity, vendor } = contract;
    const { properties } = entity.facts;
    const currency = textIn(properties["currency"]);
    return [
      reference,
      names.take(nameIn(entity), reference),
      described(entity.id, properties, told, about),
      referenceId(vendor.kind, vendor.id),
      solutionsOf(contract),
      statusOf(properties, about.asOf),
      dayOf(properties["signedAt"]),
      dayOf(properties["expiresAt"]),
      amountOf(properties),
      currency !== null && currencies.has(currency) ? currency : null,
    ];
  });
  return { name: "Contracts", rows: [contractColumns, ...rows] };
}

/** Whether it is in force at the moment: RFC 3339 texts in UTC compare as their instants do. */
function statusOf({ signedAt, expiresAt }: Fields, asOf: string): string {
  const [signed, ends] = [textIn(signedAt), textIn(expiresAt)];
  if (ends !== null && ends <= asOf) return "expired";
  return signed !== null && signed > asOf ? "draft" : "active";
}

/** Without a currency that is taken there a figure would be read in another one. */
function amountOf({ annualFees, currency }: Fields): Cell {
  const fees = textIn(annualFees);
  return fees !== null && currencies.has(textIn(currency) ?? "") ? { amount: fees } : null;
}

function leiOf({ externalIds }: Fields): string | null {
  const all = Array.isArray(externalIds) ? (externalIds as readonly { system: string; id: string }[]) : [];
  return all.find(({ system }) => system === "lei")?.id ?? null;
}
