import { spawn } from 'node:child_process';

export interface Outcome {
  readonly ok: boolean;
  /** What it printed on standard output and standard error; empty where that went straight to the terminal. */
  readonly output: string;
  readonly errors: string;
}

/** Runs a program of node_modules/.bin (npm puts it on the PATH), showing what it prints unless `quiet`. */
export function run(command: string, args: readonly string[], quiet = false): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', ...(quiet ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const))],
      shell: process.platform === 'win32',
    });
    let output = '';
    let errors = '';
    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      errors += data;
    });
    child.on('error', (error) => done({ ok: false, output, errors: String(error) }));
    child.on('close', (code) => done({ ok: code === 0, output, errors }));
  });
}
