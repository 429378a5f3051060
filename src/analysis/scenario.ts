/** What happens to the origins of a question. */
export type Scenario = "COMPROMISE" | "OUTAGE" | "INJECTION" | "DISCLOSURE";
