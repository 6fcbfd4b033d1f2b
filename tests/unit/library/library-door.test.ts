import { describe, expect, test } from 'vitest';
import { buildLibraryFile } from '../../../src/cli/library';
import { libraryDoor } from '../../../src/library/library-door';

const whole = buildLibraryFile();

/** A door to files that come one after the other, and how often it has fetched one. */
function doorTo(...files: readonly (string | Error)[]) {
  let fetched = 0;
  const door = libraryDoor(async () => {
    const file = files[Math.min(fetched++, files.length - 1)] ?? '';
    if (file instanceof Error) throw file;
    return file;
  });
  return { door, fetched: () => fetched };
}

describe('the library is opened once', () => {
  test('however often it is asked for, prepared or not', async () => {
    const { door, fetched } = doorTo(whole);
    door.prepare();
    door.prepare();
    const [first, second] = await Promise.all([door.open(), door.open()]);
    door.prepare();
    const third = await door.open();
    expect(first?.ok && first.value.reports).toHaveLength(5);
    expect(second).toBe(first);
    expect(third).toBe(first);
    expect(fetched()).toBe(1);
  });
});

describe('what could not be opened is told, and fetched anew at the next time', () => {
  test.each([
    ['damaged', '{"format":'],
    ['not to be had', new Error('no such file')],
  ])('%s', async (_, file) => {
    const { door, fetched } = doorTo(file, whole);
    door.prepare();
    expect(await door.open()).toMatchObject({ ok: false, error: { line: 'LibraryDamaged' } });
    expect(await door.open()).toMatchObject({ ok: true });
    expect(fetched()).toBe(2);
  });
});
