export { jsonParser } from "stream-json/parser.js";
export { none } from "stream-chain/defs.js";
