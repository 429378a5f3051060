import {
  GraphQLError,
  Kind,
  type ASTNode,
  type ASTVisitor,
  type FloatValueNode,
  type FragmentDefinitionNode,
  type IntValueNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { keepsItsDigits } from "../exchange/keeps-its-digits.ts";
import { badLiteral } from "./bad-literal.ts";
import type { Limits } from "./limits.ts";

/** The rules that bound what a document may ask before any of it runs, and that refuse numbers that would lose digits. */
export function validationRules(limits: Limits): ValidationRule[] {
  return [
    levelsRule(limits.documentLevelsMax),
    aliasesRule(limits.aliasesMax),
    rootFieldsRule(limits.rootFieldsMax),
    digitsRule,
  ];
}

/** A number in the document comes to be what was written: a decimal is read by its text, and graphql-js says what an Int holds. */
function digitsRule(context: ValidationContext): ASTVisitor {
  const check = (node: IntValueNode | FloatValueNode): void => {
    const type = context
      .getInputType()
      ?.toString()
      .replace(/[[\]!]/gu, "");
    if (type === "Decimal" || type === "Int" || keepsItsDigits(node.value)) return;
    const accepted = "its digits in quotes, as a text, or a number that keeps them, as any of 15 digits does";
    context.reportError(badLiteral(accepted, node));
  };
  return { IntValue: check, FloatValue: check };
}

/** Fields within fields, through fragments; introspection as tools send it passes. */
function levelsRule(max: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const levels = levelsOf(context, operation.selectionSet, new Map());
      if (levels > max)
        report(
          context,
          operation,
          "documentLevelsMax",
          max,
          `The document nests ${levels} levels of fields`,
          "ANSWERABLE_DOCUMENT_LEVELS_MAX",
        );
    },
  });
}

function levelsOf(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  known: Map<FragmentDefinitionNode, number>,
): number {
  let deepest = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet === undefined ? 0 : levelsOf(context, selection.selectionSet, known);
      deepest = Math.max(deepest, 1 + inner);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, levelsOf(context, selection.selectionSet, known));
    } else {
      const fragment = context.getFragment(selection.name.value);
      if (fragment == null) continue;
      // A fragment within itself is another rule's error; here it must only not run for ever.
      if (!known.has(fragment)) {
        known.set(fragment, 0);
        known.set(fragment, levelsOf(context, fragment.selectionSet, known));
      }
      deepest = Math.max(deepest, known.get(fragment) ?? 0);
    }
  }
  return deepest;
}

function aliasesRule(max: number): ValidationRule {
  return (context) => {
    let aliases = 0;
    return {
      Field(node) {
        if (node.alias !== undefined) aliases += 1;
      },
      Document: {
        leave(node) {
          if (aliases > max)
            report(context, node, "aliasesMax", max, `The document has ${aliases} aliases`, "ANSWERABLE_ALIASES_MAX");
        },
      },
    } satisfies ASTVisitor;
  };
}

function rootFieldsRule(max: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const fields = rootFields(context, operation.selectionSet, new Map());
      if (fields > max)
        report(
          context,
          operation,
          "rootFieldsMax",
          max,
          `The operation has ${fields} root fields`,
          "ANSWERABLE_ROOT_FIELDS_MAX",
        );
    },
  });
}

function rootFields(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  known: Map<FragmentDefinitionNode, number>,
): number {
  return selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count + rootFields(context, selection.selectionSet, known);
    const fragment = context.getFragment(selection.name.value);
    if (fragment == null) return count;
    // Each fragment is counted once, however often it is spread: fragments of fragments would else take for ever.
    if (!known.has(fragment)) {
      known.set(fragment, 0);
      known.set(fragment, rootFields(context, fragment.selectionSet, known));
    }
    return count + (known.get(fragment) ?? 0);
  }, 0);
}

function report(
  context: ValidationContext,
  node: ASTNode,
  limit: string,
  max: number,
  found: string,
  setting: string,
): void {
  context.reportError(
    new GraphQLError(`${found}; at most ${max} are allowed (${setting}). Ask in several requests.`, {
      nodes: node,
      extensions: { code: "LIMIT_EXCEEDED", limit, max },
    }),
  );
}
