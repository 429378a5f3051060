import type { DocumentFormat } from "./document-format.ts";
import { estate } from "./estate.ts";

/** Every format that is read, in the order in which AUTO tries them. */
export const documentFormats: readonly DocumentFormat[] = [estate];
