import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import type { ReadReply } from '../../../src/read-reply';
import { reason } from '../../../src/reason';
import { talliesOf } from '../../../src/ui/sidebar/Tab';
import { buildView as buildViewIn } from '../../../src/ui/view/build-view';
import { FINDINGS, finding, onPage, sampleReply } from './sample-reply';

const buildView = (reply: ReadReply) => buildViewIn(reply, ENGLISH);

describe('differences', () => {
  it('puts several reports about the same words of the page on one card, strongest first', () => {
    const [card, ...rest] = buildView(sampleReply()).betweenOutlets;
    expect(rest).toEqual([]);
    expect(card?.title).toBe('Outlets differ on the date');
    expect(card?.others.map((other) => other.quote.outlet)).toEqual(['Second Post', 'First Post']);
  });

  it('sets the differing words off on both sides, word for word', () => {
    const card = buildView(sampleReply()).betweenOutlets[0];
    expect([card?.page.before, card?.page.marked, card?.page.after]).toEqual([
      'The envoy Ada Stone met officials ',
      'on Saturday',
      '.',
    ]);
    const other = card?.others[0]?.quote;
    expect([other?.before, other?.marked, other?.after]).toEqual([
      'The meeting, ',
      'on Sunday',
      ', was short.',
    ]);
  });

  it('says a common reason once and different reasons each', () => {
    const other = finding('on Saturday', '1', 0, 'on Sunday', { why: reason('SimilarWords') });
    expect(buildView(sampleReply()).betweenOutlets[0]?.why).toBe('Here: Saturday. Story: Sunday.');
    const two = buildView(sampleReply({ findings: [...FINDINGS.slice(1, 2), other] })).betweenOutlets[0];
    expect(two?.why).toBeNull();
    expect(two?.others.map((o) => o.why)).toEqual([
      'Here: Saturday. Story: Sunday.',
      'Both report this in similar words.',
    ]);
  });

  it('keeps the three kinds apart and counts updates as no difference', () => {
    const updated = finding('on Saturday', '1', 0, 'on Sunday', { between: 'times', type: 'status' });
    const view = buildView(sampleReply({ findings: [...FINDINGS, updated] }));
    expect([view.betweenOutlets.length, view.betweenParties.length, view.updated.length]).toEqual([1, 1, 1]);
    expect(talliesOf(view).map(({ count }) => count)).toEqual([1, 1, view.corroborated.length]);
    expect(view.updated[0]?.title).toBe('Updated: how things stand');
  });

  it('orders cards by confidence, then by how many reports, then as on the page', () => {
    const at = (words: string, confidence: number, source = '1') =>
      finding(words, source, source === '1' ? 0 : 4, 'on Sunday', { confidence });
    const findings = [
      at('museum', 0.5),
      at('met', 0.7),
      at('Ada', 0.5),
      at('officials', 0.5),
      at('officials', 0.4, '2'),
    ];
    const order = buildView(sampleReply({ findings })).betweenOutlets.map((d) => d.page.marked);
    expect(order).toEqual(['met', 'officials', 'Ada', 'museum']);
  });

  it.each([
    ['the report is unknown', finding('met', '9', 0, 'x')],
    ['the sentence is unknown', finding('met', '1', 77, 'x')],
    ['the page statement is unknown', { ...finding('met', '1', 0, 'They'), statement: 99 }],
  ])('shows no difference without both sides: %s', (_, lost) => {
    expect(buildView(sampleReply({ findings: [lost] })).betweenOutlets).toEqual([]);
  });
});

describe('the other sections', () => {
  it('counts outlets and origins of what is corroborated, and names a single origin', () => {
    const [only] = buildView(sampleReply()).corroborated;
    expect(only?.support).toBe('1 outlet, 1 origin: joint statement');
    expect(only?.quotes[0]?.why).not.toBe('');
    expect(only?.quotes[0]?.quote.echo).toBe(true);
    expect(only?.quotes[0]?.quote.target).toEqual({ on: 'report', source: '2', start: 90 });
  });

  it('puts what more origins stand behind first', () => {
    const more = [1, 2].map((statement) => ({
      statement,
      reports: 9,
      outlets: 9,
      origins: statement,
      origin: null,
      trails: [],
    }));
    const findings = ['Ada', '"We'].map((w) => finding(w, '1', 0, 'They', { relation: 'corroborates' }));
    const view = buildView(sampleReply({ corroborations: more, findings }));
    expect(view.corroborated.map((c) => c.support)).toEqual(['9 outlets, 2 origins', '9 outlets, 1 origin']);
  });

  it('tells how a statement came to the reports, origin by origin', () => {
    const [first] = buildView(sampleReply()).corroborated;
    expect(first?.trails).toEqual([expect.stringMatching(/^Origin: Ada Stone → Reuters → \S/u)]);
  });

  it('says where no report is about the meeting of the page', () => {
    const compared = { ofSameEvent: 0, reports: 3, outlets: 3, from: '2025-12-21', to: '2025-12-23' };
    expect(buildView(sampleReply({ compared })).compared).toContain('No comparable coverage');
    expect(buildView(sampleReply()).compared).not.toContain('No comparable coverage');
  });

  it('says of what is left out when it could not have been known', () => {
    const [later] = buildView(sampleReply()).leftOut;
    expect(later?.support).toBe('1 outlet, 1 origin');
    expect(later?.timing).toBe('First reported after this article appeared.');
    const earlier = sampleReply({
      leavesOut: [{ source: '3', sourceStatement: 2, sources: ['3', '1'], origins: 2 }],
    });
    expect(buildView(earlier).leftOut[0]?.timing).toBeNull();
  });

  it('lists what is only here from the body alone', () => {
    expect(buildView(sampleReply()).onlyHere.map((quote) => quote.before)).toEqual([
      'A museum opened nearby.',
    ]);
  });

  it('gives people what is attributed to them here and elsewhere, and Wikipedia by title', () => {
    const [ada, ivo] = buildView(sampleReply()).people;
    expect(ada?.here.map((q) => q.before)).toEqual(['"We want peace," Stone said in a joint statement.']);
    expect(ada?.elsewhere.map((q) => q.outlet)).toEqual(['Second Post']);
    expect(ada?.wikipedia).toBe('https://en.wikipedia.org/wiki/Ada_Stone_(envoy)');
    expect([ivo?.name, ivo?.wikipedia]).toEqual(['Ivo Marsh', null]);
  });

  it('names who is quoted, and never shows an id in place of a name', () => {
    const view = buildView(sampleReply({ people: [] }));
    expect(view.betweenParties[0]?.others[0]?.quote.attributedTo).toBeNull();
    expect(view.leftOut[0]?.quote.attributedTo).toBe('Ben Low');
    expect(view.corroborated[0]?.quotes[0]?.quote.attributedTo).toBe('Ada Stone');
  });

  it('keeps notes on this page alone apart from differences', () => {
    const view = buildView(
      sampleReply({
        findings: [],
        self: [
          {
            a: 0,
            b: 1,
            aSpan: onPage('Talks'),
            bSpan: onPage('met'),
            type: 'fact',
            why: reason('FirstAndLater', 'one', 'two'),
          },
          {
            a: 0,
            b: 99,
            aSpan: onPage('Talks'),
            bSpan: onPage('met'),
            type: 'fact',
            why: reason('SimilarWords'),
          },
        ],
        reference: [
          {
            statement: 1,
            span: onPage('envoy'),
            fact: reason('HeldOffice', 'Ada', 'Minister', { days: ['2025', '2025'] }),
            basis: 'Decree 7',
          },
        ],
      }),
    );
    expect(view.within.map((note) => [note.why, note.quotes.length, note.basis])).toEqual([
      ['First: one. Later: two.', 2, null],
      ['Ada held this office on that day: Minister, since 2025.', 1, 'Decree 7'],
    ]);
    expect([view.betweenOutlets, view.betweenParties].flat()).toEqual([]);
  });

  it('says with what it compared', () => {
    const view = buildView(sampleReply());
    expect(view.compared).toBe('Compared with 3 reports by 3 outlets, 21 – 23 December 2025.');
    expect(view.otherReports[2]?.byline).toBe('Third Post · newspaper · 23 December 2025');
    expect(view.otherReports[1]?.byline).toBe('Second Post · newspaper');
  });
});
