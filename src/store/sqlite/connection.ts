import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { parseDateTime } from "../../ontology/date-time.ts";
import { decimalSortKey, parseDecimal } from "../../ontology/decimal.ts";
import { externalIdKeyOf } from "./external-ids.ts";

/** Filters make statements of their own; what is used least is prepared again. */
const statementsMax = 256;

/** A database with its statements, prepared once. Rows come as arrays, for objects would cost more than the rows. */
export class Connection {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.database = database;
    database.function("decimal_key", { deterministic: true }, decimalKey);
    database.function("external_id_key", { deterministic: true }, externalIdKeyOf);
    database.function("instant", { deterministic: true }, instant);
  }

  /** All rows, as arrays of the columns in their order. Throws what SQLite does. */
  rows(sql: string, ...values: SQLInputValue[]): readonly unknown[] {
    return this.statement(sql).all(...values);
  }

  /** The first row, undefined where there is none. */
  row(sql: string, ...values: SQLInputValue[]): unknown {
    return this.statement(sql).get(...values);
  }

  /** A statement that is kept for its next use. */
  statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      statement.setReturnArrays(true);
    } else {
      this.#statements.delete(sql);
    }
    this.#statements.set(sql, statement);
    if (this.#statements.size > statementsMax) this.#forgetOldest();
    return statement;
  }

  #forgetOldest(): void {
    for (const sql of this.#statements.keys()) {
      this.#statements.delete(sql);
      return;
    }
  }
}

/** A text that sorts as the decimal does; null where the value is none. */
function decimalKey(value: SQLInputValue): string | null {
  const decimal = typeof value === "string" || typeof value === "number" ? parseDecimal(value) : undefined;
  return decimal === undefined ? null : decimalSortKey(decimal);
}

/** Ms since 1970 of a date and time as text; null where the value is none. */
function instant(value: SQLInputValue): number | null {
  return typeof value === "string" ? (parseDateTime(value) ?? null) : null;
}
