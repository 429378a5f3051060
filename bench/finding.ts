/** One thing that was measured, and what it should have been. */
export interface Finding {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly aim: { readonly atMost: number } | { readonly atLeast: number };
  /** The figures it comes from, and others worth knowing, by name. */
  readonly figures: Readonly<Record<string, number | string>>;
}

export function isMet({ measured, aim }: Finding): boolean {
  return "atMost" in aim ? measured <= aim.atMost : measured >= aim.atLeast;
}

/** One line of Markdown a finding, under a head. */
export function tableOf(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => {
    const { what, measured, unit, aim, figures } = finding;
    const aimed = "atMost" in aim ? `at most ${aim.atMost}` : `at least ${aim.atLeast}`;
    const rest = Object.entries(figures).map(([name, figure]) => `${name} ${printed(figure)}`);
    return `| ${what} | ${aimed} ${unit} | ${printed(measured)} | ${isMet(finding) ? "yes" : "**no**"} | ${rest.join("; ")} |`;
  });
  return ["| what | aim | measured | met | figures |", "|---|---|---|---|---|", ...lines, ""].join("\n");
}

function printed(figure: number | string): string {
  if (typeof figure === "string") return figure;
  if (Number.isInteger(figure)) return figure.toLocaleString("en");
  return figure.toLocaleString("en", { maximumSignificantDigits: 3 });
}
