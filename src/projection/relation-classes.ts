import { relationTypeCodes } from "../ontology/relation-types.ts";

/** Codes of governance types begin here; influence types have the smaller ones. */
export const governanceFrom = relationTypeCodes.OWNS;
