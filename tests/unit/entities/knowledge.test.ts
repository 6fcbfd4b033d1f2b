import { describe, expect, it } from 'vitest';
import bodies from '../../../data/knowledge/bodies.json';
import documents from '../../../data/knowledge/documents.json';
import events from '../../../data/knowledge/events.json';
import offices from '../../../data/knowledge/offices.json';
import people from '../../../data/knowledge/people.json';
import places from '../../../data/knowledge/places.json';
import { held, type Knowledge, latestDay, type Person } from '../../../src/entities/knowledge';
import { parseKnowledge } from '../../../src/entities/parse-knowledge';

const files = { people, offices, bodies, places, documents, events };

function knowledge(): Knowledge {
  const parsed = parseKnowledge(files);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

const hasYear = (source: string) => /(?:19|20)\d\d/u.test(source);

/** Every name by which a text may call the person. */
function namesOf(person: Person): Set<string> {
  const bare = person.surnameIsUnique ? [person.surname] : [];
  return new Set([person.name, ...person.aliases, ...bare].map((name) => name.toLowerCase()));
}

describe('the knowledge that Crossread ships with', () => {
  const { people, offices, bodies, places, documents, events } = knowledge();
  const roles = people.flatMap((person) => person.roles.map((role) => ({ ...role, person: person.name })));

  it('knows at least 60 people and 60 offices with dates in 2022-2026', () => {
    const recent = roles.filter(
      ({ office, to }) => office !== null && (to === null || latestDay(to) >= '2022-01-01'),
    );
    expect(new Set(recent.map((role) => role.person)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(recent.map((role) => role.office)).size).toBeGreaterThanOrEqual(60);
    expect(documents.length).toBeGreaterThanOrEqual(8);
    expect(events.length).toBeGreaterThanOrEqual(70);
  });

  it('gives each person a role, and each role, document and event a dated source', () => {
    expect(people.filter((person) => person.roles.length === 0).map((person) => person.id)).toEqual([]);
    expect(roles.filter((role) => !hasYear(role.source)).map((role) => role.person)).toEqual([]);
    const sourced = [...files.documents, ...files.events];
    expect(sourced.filter(({ source }) => !hasYear(source)).map(({ id }) => id)).toEqual([]);
  });

  it('names no address in a source: words only', () => {
    const sourced = [...files.offices, ...files.bodies, ...files.places, ...files.documents, ...files.events];
    const sources = [...sourced, ...roles].map(({ source }) => source);
    expect(sources.filter((source) => /:\/\/|www\.|\w\.(?:com|org|gov|ua|ru)\b/u.test(source))).toEqual([]);
  });

  it('keeps what only the keepers of the tables need out of the library', () => {
    const shipped = [...offices, ...bodies, ...places, ...documents, ...events];
    expect(shipped.filter((entry) => 'source' in entry)).toEqual([]);
  });

  it('has every event at a known place, in the order of time', () => {
    const starts = events.map((event) => event.from);
    expect(starts).toEqual(starts.toSorted());
    expect(events.filter(({ place }) => !places.some(({ id }) => id === place))).toEqual([]);
  });

  it.each([
    ['mar-a-lago', 'florida'],
    ['shell-bay-club', 'south-florida'],
    ['key-biscayne', 'south-florida'],
    ['kharkiv', 'kharkiv-region'],
    ['pokrovsk', 'donbas'],
    ['volna', 'krasnodar-region'],
    ['belovezhskaya-pushcha', 'brest-region'],
  ])('knows that %s lies in %s', (place, region) => {
    const within = (id: string): string[] => {
      const next = places.find((one) => one.id === id)?.within;
      return next ? [next, ...within(next)] : [];
    };
    expect(within(place)).toContain(region);
  });

  it('never gives an office of one holder to two people on one day', () => {
    const days = roles.flatMap(({ from, to }) => [from, to ?? from]).filter((date) => date.length === 10);
    const doubled = offices
      .filter((office) => office.cardinality === 'one')
      .flatMap((office) => {
        const terms = roles.filter((role) => role.office === office.id);
        return [...new Set(days)].flatMap((day) => {
          const holders = new Set(
            terms.filter((role) => held(role, day) === 'yes').map((role) => role.person),
          );
          return holders.size > 1 ? [`${office.id} on ${day}: ${[...holders].join(', ')}`] : [];
        });
      });
    expect(doubled).toEqual([]);
  });

  it('has a holder for every office', () => {
    const filled = new Set(roles.map((role) => role.office));
    expect(offices.map((office) => office.id).filter((id) => !filled.has(id))).toEqual([]);
  });

  it('lets no name mean two people, or a person and something else', () => {
    const owners = new Map<string, string[]>();
    const claim = (name: string, id: string) => owners.set(name, [...(owners.get(name) ?? []), id]);
    for (const person of people) for (const name of namesOf(person)) claim(name, person.id);
    const personNames = new Set(owners.keys());
    for (const thing of [...bodies, ...places, ...documents]) {
      for (const name of new Set([thing.name, ...thing.aliases].map((alias) => alias.toLowerCase()))) {
        if (personNames.has(name)) claim(name, thing.id);
      }
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('lets no name mean two bodies, two places or two documents', () => {
    for (const list of [bodies, places, documents]) {
      const all = list.flatMap((entry) => [
        ...new Set([entry.name, ...entry.aliases].map((name) => name.toLowerCase())),
      ]);
      expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('writes the names of offices as articles have them in running text: lower case', () => {
    const names = offices.flatMap((office) => office.names);
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it.each([
    ['Donald Trump', 'us-president', '2025-12-22', 'yes'],
    ['Joe Biden', 'us-president', '2025-12-22', 'no'],
    ['Mark Rutte', 'nato-secretary-general', '2025-12-22', 'yes'],
    ['Jens Stoltenberg', 'nato-secretary-general', '2025-12-22', 'no'],
    ['Jens Stoltenberg', 'nato-secretary-general', '2024-09-30', 'yes'],
    ['Kaja Kallas', 'eu-high-representative', '2025-12-22', 'yes'],
    ['Josep Borrell', 'eu-high-representative', '2025-12-22', 'no'],
    ['Andrii Sybiha', 'ukraine-foreign-minister', '2025-12-22', 'yes'],
    ['Dmytro Kuleba', 'ukraine-foreign-minister', '2024-08-01', 'yes'],
    ['Rustem Umerov', 'ukraine-nsdc-secretary', '2025-12-22', 'yes'],
    ['Rustem Umerov', 'ukraine-defence-minister', '2025-12-22', 'no'],
    ['Denys Shmyhal', 'ukraine-defence-minister', '2025-12-22', 'yes'],
    ['Andriy Yermak', 'ukraine-head-presidential-office', '2025-12-22', 'no'],
    ['Keith Kellogg', 'us-special-envoy-ukraine', '2025-12-22', 'yes'],
    ['Yuri Ushakov', 'kremlin-foreign-policy-aide', '2025-12-22', 'yes'],
    ['Kirill Dmitriev', 'rdif-head', '2025-12-22', 'yes'],
    ['Friedrich Merz', 'germany-chancellor', '2025-12-22', 'yes'],
    ['Joe Biden', 'us-president', '2022-03-29', 'yes'],
    ['Lloyd Austin', 'us-secretary-of-defense', '2022-04-26', 'yes'],
    ['Liz Truss', 'uk-prime-minister', '2022-10-01', 'yes'],
    ['Mario Draghi', 'italy-prime-minister', '2022-06-16', 'yes'],
    ['Sanna Marin', 'finland-prime-minister', '2022-05-01', 'yes'],
    ['Olaf Scholz', 'germany-chancellor', '2025-05-07', 'no'],
    ['Oleksii Reznikov', 'ukraine-defence-minister', '2022-03-29', 'yes'],
    ['Oleksii Danilov', 'ukraine-nsdc-secretary', '2023-01-15', 'yes'],
    ['Valerii Zaluzhnyi', 'ukraine-commander-in-chief', '2023-06-01', 'yes'],
    ['Kyrylo Budanov', 'ukraine-military-intelligence-chief', '2025-12-22', 'yes'],
    ['Kyrylo Budanov', 'ukraine-head-presidential-office', '2026-01-23', 'yes'],
    ['Mykhailo Fedorov', 'ukraine-defence-minister', '2026-02-17', 'yes'],
    ['Denys Shmyhal', 'ukraine-defence-minister', '2026-02-17', 'no'],
    ['Sergei Shoigu', 'russia-defence-minister', '2022-07-22', 'yes'],
    ['Igor Kostyukov', 'russia-gru-head', '2026-01-23', 'yes'],
    ['Élisabeth Borne', 'france-prime-minister', '2023-01-01', 'yes'],
    ['Viktor Orbán', 'hungary-prime-minister', '2025-11-28', 'yes'],
    ['Elina Valtonen', 'osce-chair', '2025-12-22', 'yes'],
    ['Ignazio Cassis', 'osce-chair', '2026-02-17', 'yes'],
  ])('%s as %s on %s: %s', (name, office, day, expected) => {
    const own = roles.filter((role) => role.person === name && role.office === office);
    expect(own.map((role) => held(role, day))).toContain(expected);
    if (expected === 'no') expect(own.map((role) => held(role, day))).not.toContain('yes');
  });

  it('knows nobody as foreign minister who never was', () => {
    const vereshchuk = people.find((person) => person.id === 'iryna-vereshchuk');
    expect(vereshchuk?.roles.map((role) => role.office)).not.toContain('ukraine-foreign-minister');
    expect(people.filter((person) => namesOf(person).has('miller'))).toEqual([]);
  });
});

describe('whether a role was held on a day', () => {
  it.each([
    ['exact dates, inside', { from: '2023-09-06', to: '2025-07-17' }, '2024-01-01', 'yes'],
    ['the first day', { from: '2023-09-06', to: '2025-07-17' }, '2023-09-06', 'yes'],
    ['the day before', { from: '2023-09-06', to: '2025-07-17' }, '2023-09-05', 'no'],
    ['the day of handing over', { from: '2023-09-06', to: '2025-07-17' }, '2025-07-17', 'unsure'],
    ['the day after', { from: '2023-09-06', to: '2025-07-17' }, '2025-07-18', 'no'],
    ['a month only, within it', { from: '2025-04', to: null }, '2025-04-10', 'unsure'],
    ['a month only, after it', { from: '2025-04', to: null }, '2025-05-01', 'yes'],
    ['a year only, before it', { from: '2019', to: null }, '2018-12-31', 'no'],
    ['an end known to the month', { from: '2025-01-20', to: '2026-01' }, '2026-01-15', 'unsure'],
    ['up to the last check', { from: '2025-01-20', to: null, checked: '2025-12-31' }, '2025-12-31', 'yes'],
    ['after the last check', { from: '2025-01-20', to: null, checked: '2025-12-31' }, '2026-03-01', 'unsure'],
  ] as const)('%s', (_what, role, day, expected) => {
    expect(held(role, day)).toBe(expected);
  });
});
