export { default as chain } from "stream-chain";
export { default as Assembler } from "stream-json/assembler.js";
export { default as parser } from "stream-json/parser.js";
export { default as pick } from "stream-json/filters/pick.js";
export { default as streamArray } from "stream-json/streamers/stream-array.js";
