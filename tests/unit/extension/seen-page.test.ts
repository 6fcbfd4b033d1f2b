import { expect, test } from 'vitest';
import {
  forgetTab,
  recallPage,
  rememberCounts,
  rememberPage,
  type SessionStorage,
} from '../../../src/extension/seen-page';

const URL = 'https://news.example/talks';
const detection = { isPeaceTalks: false, score: 0.2, reasons: [] };
const counts = { outlets: 2, parties: 0, corroborated: 5 };

function emptyStorage(): SessionStorage {
  const items = new Map<string, unknown>();
  return {
    get: async (key) => ({ [key]: items.get(key) }),
    set: async (changed) => {
      for (const [key, value] of Object.entries(changed)) items.set(key, value);
    },
    remove: async (key) => void items.delete(key),
  };
}

test('a page is known by its tab and address, until the tab closes', async () => {
  const storage = emptyStorage();
  await rememberPage(storage, 7, { url: URL, detection });
  expect(await recallPage(storage, 7, URL)).toEqual({ url: URL, detection, asked: false, counts: null });
  expect(await recallPage(storage, 8, URL)).toBeNull();
  expect(await recallPage(storage, 7, 'https://news.example/weather')).toBeNull();
  await forgetTab(storage, 7);
  expect(await recallPage(storage, 7, URL)).toBeNull();
});

test('what was asked for and counted stays while the page does, and not a page longer', async () => {
  const storage = emptyStorage();
  await rememberPage(storage, 7, { url: URL, detection, asked: true });
  await rememberCounts(storage, 7, URL, counts);
  expect(await rememberPage(storage, 7, { url: URL, detection })).toMatchObject({ asked: true, counts });
  const next = await rememberPage(storage, 7, { url: `${URL}/2`, detection });
  expect(next).toMatchObject({ asked: false, counts: null });
  await rememberCounts(storage, 7, URL, counts);
  expect(await recallPage(storage, 7, `${URL}/2`)).toMatchObject({ counts: null });
});

test('storage that fails is as if nothing had been seen', async () => {
  const get = async () => {
    throw new Error('gone');
  };
  expect(await recallPage({ ...emptyStorage(), get }, 7, URL)).toBeNull();
});
