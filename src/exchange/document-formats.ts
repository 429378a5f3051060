import type { DocumentFormat } from "./document-format.ts";
import { a2aAgentCard } from "./a2a-agent-card.ts";
import { backstage } from "./backstage.ts";
import { csv } from "./csv.ts";
import { cyclonedx } from "./cyclonedx.ts";
import { estate } from "./estate.ts";
import { mcpConfig } from "./mcp-config.ts";
import { mcpServer } from "./mcp-server.ts";
import { mitreAtlas } from "./mitre-atlas.ts";
import { oscal } from "./oscal.ts";
import * as recognised from "./recognised-formats.ts";
import { xlsx } from "./xlsx.ts";

const { spdx, entra, scim, okta, cisoAssistant } = recognised;

/** Every format, in the order in which AUTO tries them, then those that have to be named. */
export const documentFormats: readonly DocumentFormat[] = [
  xlsx,
  cyclonedx,
  spdx,
  oscal,
  backstage,
  mcpServer,
  mcpConfig,
  a2aAgentCard,
  mitreAtlas,
  entra,
  scim,
  estate,
  csv,
  okta,
  cisoAssistant,
];
