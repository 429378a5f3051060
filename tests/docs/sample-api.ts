import { loadSample } from "../../src/load-sample.ts";
import { openApi, type Api } from "../support/open-api.ts";

/** The whole product on the sample estate. */
export async function sampleApi(): Promise<Api> {
  const api = await openApi();
  await loadSample(api.application);
  return api;
}
