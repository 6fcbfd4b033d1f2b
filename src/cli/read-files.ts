import topicJson from '../../data/topic.json';
import { trail } from '../engine';
import type { Library } from '../library/library';
import { openLibrary } from '../library/load-library';
import { detect } from '../page/detect';
import { parseTopic } from '../page/detect-topic';
import { toContract } from './contract';
import { explain, findSentence } from './explain';
import { explanationText } from './explain-text';
import { readLibraryFile, readOutlets, required } from './library';
import { openFile } from './open-file';
import { parseReadArguments } from './parse-arguments';
import { toText } from './report';

/** Where lines go: what was found, and what went wrong. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * `npm run read`: saved pages through the extension's own code, without a browser. Gives the exit code, 1 if any can't be
 * read.
 */
export function readFiles(
  args: readonly string[],
  { print, complain: tell }: Terminal,
  openOwnLibrary: () => Library = () => openLibrary(readLibraryFile()),
): number {
  const complain = (error: string) => {
    tell(`read: ${error}`);
    return 1;
  };
  const parsed = parseReadArguments(args);
  if (!parsed.ok) return complain(parsed.error);
  const { files, url, without, json, explain: asked } = parsed.value;
  const topic = required(parseTopic(topicJson));
  const library = openOwnLibrary();
  const unknown = without.find((id) => !library.reports.some(({ report }) => report.id === id));
  if (unknown !== undefined) {
    const ids = library.reports.map(({ report }) => report.id).join(', ');
    return complain(`--without ${unknown}: the library has no such report; it has ${ids}`);
  }
  const outlets = readOutlets();
  const reports = library.reports.map(({ report }) => report);
  let code = 0;
  for (const file of files) {
    const opened = openFile(file, url, outlets, reports);
    if (!opened.ok) {
      code = complain(opened.error);
      continue;
    }
    const { article, sample, problem } = opened.value;
    const detection = detect(sample, topic);
    if (problem !== null && detection.isPeaceTalks) {
      code = complain(`${file}: ${problem}`);
      continue;
    }
    const found = trail(article, library, without);
    const { reading } = found;
    if (asked !== null) {
      const sentence = findSentence(reading, asked);
      if (!sentence.ok) return complain(`${file}: ${sentence.error}`);
      if (!detection.isPeaceTalks) complain(`${file}: not on the topic; a reader is shown nothing of this`);
      const explanation = explain(file, article, sentence.value, found, library);
      print(json ? JSON.stringify(explanation) : explanationText(explanation));
      continue;
    }
    const line = json
      ? JSON.stringify(toContract(file, article, detection, reading, library))
      : `${toText(article, detection, reading, library)}\n`;
    print(line);
  }
  return code;
}
