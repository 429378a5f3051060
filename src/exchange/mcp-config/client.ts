/** Whose configuration it is: the host that its servers are plugged into. */
export interface Client {
  /** As it stands in the id of the host. */
  readonly key: string;
  readonly name: string;
  readonly platformKind: "AI_ASSISTANT" | "COPILOT";
}

const clients: readonly Client[] = [
  { key: "claude-desktop", name: "Claude Desktop", platformKind: "AI_ASSISTANT" },
  { key: "chatgpt", name: "ChatGPT", platformKind: "AI_ASSISTANT" },
  { key: "lm-studio", name: "LM Studio", platformKind: "AI_ASSISTANT" },
  { key: "claude-code", name: "Claude Code", platformKind: "COPILOT" },
  { key: "continue", name: "Continue", platformKind: "COPILOT" },
  { key: "cline", name: "Cline", platformKind: "COPILOT" },
  { key: "cursor", name: "Cursor", platformKind: "COPILOT" },
  { key: "gemini-cli", name: "Gemini CLI", platformKind: "COPILOT" },
  { key: "roo-code", name: "Roo Code", platformKind: "COPILOT" },
  { key: "vscode", name: "Visual Studio Code", platformKind: "COPILOT" },
  { key: "windsurf", name: "Windsurf", platformKind: "COPILOT" },
];

/** Where these clients keep it, by the end of the path. */
const places: readonly (readonly [place: RegExp, client: string])[] = [
  [/(?:^|\/)claude_desktop_config\.json$/u, "claude-desktop"],
  [/(?:^|\/)\.claude\.json$/u, "claude-code"],
  [/(?:^|\/)\.mcp\.json$/u, "claude-code"],
  [/(?:^|\/)\.cursor\/mcp\.json$/u, "cursor"],
  [/(?:^|\/)\.vscode\/(?:mcp|settings)\.json$/u, "vscode"],
  [/(?:^|\/)\.continue\/.*\.(?:json|ya?ml)$/u, "continue"],
  [/(?:^|\/)cline_mcp_settings\.json$/u, "cline"],
  [/(?:^|\/)\.roo\/mcp\.json$/u, "roo-code"],
  [/(?:^|\/)\.gemini\/settings\.json$/u, "gemini-cli"],
  [/(?:^|\/)(?:\.codeium\/)?windsurf\/mcp_config\.json$/u, "windsurf"],
];

/** The client that keeps its configuration at such a path; undefined where the path does not tell. */
export function clientOfFile(path: string): string | undefined {
  const plain = path.replaceAll("\\", "/").toLowerCase();
  return places.find(([place]) => place.test(plain))?.[1];
}

/** A client by its key; of one that is not known, what can be said without knowing it. */
export function clientOf(key: string): Client {
  const known = clients.find((client) => client.key === key);
  return known ?? { key, name: key, platformKind: "AI_ASSISTANT" };
}
