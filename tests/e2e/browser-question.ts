import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import type { Session, Tuning } from '../../src/dev/browsers/session';
import { inFirefoxWindow } from './toolbar';

/** Chromium draws its questions itself, outside of any page: with this its own windows can be looked into and clicked. */
export const questionTuning: Tuning = {
  chromiumSwitches: [
    '--enable-ui-devtools=0',
    '--enable-features=ui-debug-tools,ui-debug-tools-enable-synthetic-events',
  ],
};

type Answer = 'Allow' | 'Deny';

/** Waits for the browser's question about a permission, and presses a button in it until the question has gone. */
export function answerQuestion(session: Session, answer: Answer): Promise<void> {
  return session.kind === 'firefox' ? answerInFirefox(session, answer) : answerInChromium(session, answer);
}

async function answerInFirefox(session: Session, answer: Answer): Promise<void> {
  const button = answer === 'Allow' ? 'button' : 'secondaryButton';
  await inFirefoxWindow(
    session,
    `(async () => {
      let isSeen = false;
      for (let turn = 0; turn < 100; turn += 1) {
        const question = document.querySelector('#addon-webext-permissions-notification');
        const isThere = PopupNotifications.getNotification('addon-webext-permissions') !== null;
        if (isSeen && !isThere) return;
        isSeen ||= isThere;
        question?.${button}?.click();
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(isSeen ? 'The question stays' : 'No question');
    })()`,
  );
}

/** Of the parts that a window of Chromium's own is made of. */
interface Part {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Part[];
}

async function answerInChromium(session: Session, answer: Answer): Promise<void> {
  const windows = await openWindows(session);
  try {
    let isSeen = false;
    for (let turn = 0; turn < 100; turn += 1) {
      const { root } = (await windows.send('DOM.getDocument')) as { root: Part };
      const question = partsOf(root).find(({ attributes }) =>
        attributes?.includes('ExtensionInstallDialogView'),
      );
      if (isSeen && !question) return;
      isSeen ||= question !== undefined;
      // For half a second its buttons are dead, so that nobody presses them by mistake; pressed too early, for another.
      const isDue = turn % 8 === 7;
      for (const { nodeId, attributes } of question && isDue ? partsOf(question) : []) {
        if (!attributes?.includes('MdTextButton')) continue;
        // Any part may be gone by now, with the question.
        const said = await windows.send('CSS.getMatchedStylesForNode', { nodeId }).catch(() => null);
        if (JSON.stringify(said).includes(`"Text","value":"${answer}"`)) await press(windows, nodeId);
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(isSeen ? 'The question stays' : 'No question');
  } finally {
    windows.close();
  }
}

const partsOf = (part: Part): readonly Part[] => [part, ...(part.children ?? []).flatMap(partsOf)];

async function press({ send }: Windows, nodeId: number): Promise<void> {
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
    const event = { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' };
    await send('DOM.dispatchMouseEvent', { nodeId, event }).catch(() => undefined);
  }
}

interface Windows {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly close: () => void;
}

/** Chromium's developer tools for its own windows; at which port they listen stands in a file of its profile. */
async function openWindows({ browser }: Session): Promise<Windows> {
  const folder = browser
    .process()
    ?.spawnargs.find((argument) => argument.startsWith('--user-data-dir='))
    ?.split('=')[1];
  const port = readFileSync(join(folder ?? '', 'UIDevToolsActivePort'), 'utf8')
    .trim()
    .split('\n')[0];
  const socket = await NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`);
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  socket.onmessage = (message) => {
    const answer = JSON.parse(message);
    waiting.get(answer.id)?.(answer);
  };
  const send = (method: string, params = {}) =>
    new Promise((done, fail) => {
      const id = waiting.size + 1;
      waiting.set(id, ({ result, error }) => (error ? fail(new Error(error.message)) : done(result)));
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('DOM.enable');
  await send('CSS.enable');
  return { send, close: () => socket.close() };
}
