import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The longest first, so that nothing waits for it at the end (mutations are read before their tests, which isn't counted);
 * what measures time last, when little else runs.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      /(?:accessibility|mutations)\.test/u.test(moduleId) ? -1 : /speed\.test/u.test(moduleId) ? 1 : 0;
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // Tests share no state, so files may share what they import: half the time.
          isolate: false,
          maxWorkers: 2,
          // What takes a second takes ten on a machine that others use too; what must be quick is timed by the work it takes.
          testTimeout: 30_000,
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            'tests/mutations/**/*.test.ts',
            'tests/architecture.test.ts',
            'tests/linear-time.test.ts',
          ],
        },
      },
      { test: { name: 'gold', include: ['tests/gold/**/*.test.ts'], maxWorkers: 2 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Files may share what they import, so that they share browsers too.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
