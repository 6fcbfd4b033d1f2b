/** Sites that the reader has added: the browser keeps them as permissions, the gate is registered for each. */

/** The part of the browser's `permissions` and `scripting` that added sites need. */
export interface SiteBrowser {
  readonly permissions: { readonly getAll: () => Promise<{ readonly origins?: readonly string[] }> };
  readonly scripting: {
    readonly getRegisteredContentScripts: (filter: { ids: string[] }) => Promise<readonly RegisteredGate[]>;
    readonly registerContentScripts: (scripts: GateScript[]) => Promise<void>;
    readonly updateContentScripts: (scripts: GateScript[]) => Promise<void>;
    readonly unregisterContentScripts: (filter: { ids: string[] }) => Promise<void>;
  };
}

interface RegisteredGate {
  readonly id: string;
}

interface GateScript {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_idle';
  allFrames: boolean;
  persistAcrossSessions: boolean;
}

const GATE_ID = 'added-sites';
const GATE = 'gate.js';

/** What was granted beyond the listed sites, in a fixed order. */
export function addedMatches(granted: readonly string[], listed: readonly string[]): readonly string[] {
  return granted.filter((match) => !listed.includes(match)).toSorted();
}

/**
 * Lets the gate run on the added sites, and on those alone: registered where there are any, with nothing left behind
 * where the last was removed. The listed sites have it from the manifest, and must not get it twice.
 */
export async function syncAddedSites(
  browser: SiteBrowser,
  listed: readonly string[],
): Promise<readonly string[]> {
  const { permissions, scripting } = browser;
  const matches = addedMatches((await permissions.getAll()).origins ?? [], listed);
  const filter = { ids: [GATE_ID] };
  const isThere = (await scripting.getRegisteredContentScripts(filter)).length > 0;
  if (matches.length === 0) {
    if (isThere) await scripting.unregisterContentScripts(filter);
    return matches;
  }
  const gate: GateScript = {
    id: GATE_ID,
    js: [GATE],
    matches: [...matches],
    excludeMatches: [...listed],
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
  const update = () => scripting.updateContentScripts([gate]);
  // Popup and background hear of a new site at once: whoever comes second finds it registered meanwhile.
  await (isThere ? update() : scripting.registerContentScripts([gate]).catch(update));
  return matches;
}
