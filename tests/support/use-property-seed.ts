import fc from "fast-check";
import { propertySeed } from "./property-seed.ts";

// Run before each file of tests.
fc.configureGlobal({ seed: propertySeed() });
