// Prints how many tests passed and failed, from the JSON that vitest wrote; exits 1 if any failed or none ran.
import { existsSync, readFileSync } from "node:fs";

interface Results {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const [, , file = ""] = process.argv;
if (!existsSync(file)) {
  console.log("No test ran: the test runner wrote no results.");
  process.exit(1);
}

const results = JSON.parse(readFileSync(file, "utf8")) as Results;
// A file that could not be loaded holds no test to count, and yet it failed.
const unloaded = results.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && !assertionResults.length,
);
const passed = results.numPassedTests;
const failed = results.numFailedTests + unloaded.length;

if (passed + failed === 0) console.log("No test ran.");
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = results.success && failed === 0 && passed > 0 ? 0 : 1;
