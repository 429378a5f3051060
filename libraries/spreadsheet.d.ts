export { Inflate, Unzip, UnzipInflate, unzipSync, zipSync } from "fflate";
export { default as readExcelFile, readSheet } from "read-excel-file/universal";
export { SaxesParser } from "saxes";
export { default as writeExcelFile } from "write-excel-file/node";
