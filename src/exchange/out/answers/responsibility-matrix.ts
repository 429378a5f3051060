import { idOf, nameOf, type Named } from "../named.ts";
import type { OscalEntity } from "../oscal/oscal-party.ts";
import { type PlanControl, securityPlan } from "../oscal/security-plan.ts";
import { questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly responsibilityMatrix: {
    readonly entity: OscalEntity;
    readonly framework: { readonly id: string; readonly name: string; readonly version: string | null };
    readonly rows: readonly Row[];
  };
}

interface Row {
  readonly duty: Named & { readonly code: string };
  readonly layer: { readonly id: string; readonly code: string } | null;
  readonly component: OscalEntity;
  readonly status: string;
  readonly accountable: OscalEntity | null;
  readonly responsible: readonly Named[];
  readonly basis: string | null;
  readonly clause: Named | null;
  readonly acknowledgedBy: readonly Named[];
  readonly satisfiedBy: readonly PlanControl[];
  readonly stance: { readonly id: string; readonly stance: string | null } | null;
  readonly candidates: readonly Candidate[];
  readonly sentence: string;
}

interface Candidate {
  readonly party: Named | null;
  readonly partyRole: string | null;
  readonly role: string;
  readonly basis: string;
  readonly from: Named;
  readonly won: boolean;
  readonly reason: string;
}

/** Who has which duty for one component and what stands behind it. */
export const responsibilityMatrix = questionAnswer<Data>({
  name: "responsibility-matrix",
  description:
    "Duty by duty: who is accountable and responsible for a component and what stands behind it, and on what basis.",
  question: `
    query ResponsibilityMatrix($of: ID!, $framework: ID! = "cosai-srf", $asOf: DateTime, $knownAt: DateTime) {
      responsibilityMatrix(of: $of, framework: $framework, asOf: $asOf, knownAt: $knownAt) {
        serviceModel
        entity { ...Planned }
        framework { id name version }
        counts { status count }
        bySide { side count }
        rows {
          status basis sentence
          duty { id name code }
          layer { id code }
          component { ...Planned }
          accountable { ...Planned }
          responsible { id name }
          clause { id name }
          acknowledgedBy { id name }
          satisfiedBy { id name operators { ...Planned } }
          stance { id stance }
          candidates { partyRole role basis won reason party { id name } from { id name } }
        }
      }
    }

    fragment Planned on Entity { id kind name externalIds { system id } }`,
  tables: ({ responsibilityMatrix: { rows } }) => [
    tableOf("rows", rows, {
      id: rowId,
      duty_id: ({ duty }) => duty.id,
      duty_code: ({ duty }) => duty.code,
      duty_name: ({ duty }) => duty.name,
      layer: ({ layer }) => layer?.id ?? null,
      component_id: ({ component }) => component.id,
      component_name: ({ component }) => component.name,
      status: ({ status }) => status,
      accountable_id: ({ accountable }) => accountable?.id ?? null,
      accountable_name: ({ accountable }) => accountable?.name ?? null,
      responsible_ids: ({ responsible }) => responsible.map(idOf),
      responsible_names: ({ responsible }) => responsible.map(nameOf),
      basis: ({ basis }) => basis,
      clause_id: ({ clause }) => clause?.id ?? null,
      acknowledged_by_ids: ({ acknowledgedBy }) => acknowledgedBy.map(idOf),
      satisfied_by_ids: ({ satisfiedBy }) => satisfiedBy.map(idOf),
      stance: ({ stance }) => stance?.stance ?? null,
      stance_id: ({ stance }) => stance?.id ?? null,
      sentence: ({ sentence }) => sentence,
    }),
    tableOf("candidates", rows.flatMap(candidatesOf), {
      id: ({ row, ordinal }) => `${row}:${ordinal}`,
      row_id: ({ row }) => row,
      ordinal: ({ ordinal }) => ordinal,
      party_id: ({ party }) => party?.id ?? null,
      party_name: ({ party }) => party?.name ?? null,
      party_role: ({ partyRole }) => partyRole,
      role: ({ role }) => role,
      basis: ({ basis }) => basis,
      from_id: ({ from }) => from.id,
      won: ({ won }) => won,
      reason: ({ reason }) => reason,
    }),
  ],
  oscal: ({ responsibilityMatrix: matrix }, about, version) => securityPlan(matrix, about, version),
});

function rowId({ duty, component }: Row): string {
  return `${duty.id}:${component.id}`;
}

function candidatesOf(row: Row) {
  return row.candidates.map((candidate, index) => ({ ...candidate, row: rowId(row), ordinal: index + 1 }));
}
