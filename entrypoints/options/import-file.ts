import { parseSettingsFile, type SettingsFile, type SettingsFileProblem } from '../../src/settings-file';
import type { Outcome } from '../../src/ui/settings/SettingsPage';
import type { WordKey } from '../../src/words/keys';
import type { Words } from '../../src/words/words';

const PROBLEMS: Readonly<Record<SettingsFileProblem, WordKey>> = {
  'no-json': 'settingsImportNoJson',
  'no-settings': 'settingsImportNoSettings',
  'too-large': 'settingsImportTooLarge',
};

/** Reads a file that was chosen; one that can't be read at all is no JSON. */
export async function readFile(file: File): Promise<SettingsFile> {
  return parseSettingsFile(await file.text().catch(() => ''));
}

/** What is said of a file: what was understood, what not. */
export function outcomeOf(file: SettingsFile, words: Words): Outcome {
  if (!file.ok) {
    const note = words.say('settingsImportNothing');
    return { tone: 'problem', title: words.say(PROBLEMS[file.problem]), note, canUndo: false };
  }
  const title =
    file.ignored.length > 0
      ? words.say('settingsImportedPart', words.list(file.ignored))
      : words.say('settingsImported');
  const note = file.isLater ? words.say('settingsImportedLater') : null;
  return { tone: 'plain', title, note, canUndo: true };
}
