export { Inflate, Unzip, UnzipInflate, unzipSync, zipSync } from "fflate";
export { SaxesParser } from "saxes";
export { default as writeExcelFile } from "write-excel-file/node";
