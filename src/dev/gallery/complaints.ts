import type { Page } from 'puppeteer-core';

/** What pages complain of on their consoles, since they were last asked. */
export interface Complaints {
  readonly listenTo: (page: Page) => void;
  /** Everything new, each once. */
  readonly take: () => readonly string[];
}

/** Hears errors on the console and exceptions that nobody caught. */
export function createComplaints(): Complaints {
  let heard: string[] = [];
  return {
    listenTo(page) {
      page.on('pageerror', (error) => heard.push(`uncaught: ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error') heard.push(`console: ${message.text()}`);
      });
    },
    take() {
      const taken = [...new Set(heard)];
      heard = [];
      return taken;
    },
  };
}
