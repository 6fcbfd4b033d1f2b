import { describe, expect, it } from 'vitest';
import { parseKnowledge } from '../../../src/entities/parse-knowledge';

const person = {
  id: 'jan-novak',
  name: 'Jan Novak',
  aliases: [],
  surname: 'Novak',
  surnameIsUnique: true,
  side: 'other',
  wikipedia: null,
  roles: [],
};
const role = { title: 'Envoy', office: 'envoy', from: '2025', to: '2025-06', source: 'announcement, 2025' };
const body = {
  id: 'us',
  name: 'United States',
  side: 'us',
  kind: 'country',
  aliases: ['US'],
  wikipedia: null,
  source: 'list of UN member states',
};
const office = {
  id: 'envoy',
  title: 'Envoy',
  of: 'us',
  names: ['envoy'],
  cardinality: 'many',
  source: 'announcement, 2025',
};
const place = {
  id: 'miami',
  name: 'Miami',
  aliases: [],
  within: null,
  country: 'us',
  source: 'register of place names',
};
const document = {
  id: 'a-plan',
  name: 'A plan',
  kind: 'plan',
  aliases: [],
  from: '2025-12',
  about: 'A plan of 2025.',
  source: 'text, 2025',
  wikipedia: null,
};
const event = {
  id: 'talks',
  name: 'Talks',
  kind: 'talks',
  place: 'miami',
  from: '2025-12-19',
  to: '2025-12-21',
  participants: ['jan-novak'],
  sides: ['us'],
  source: 'statement, 2025-12-21',
};
const small = {
  people: [person],
  offices: [office],
  bodies: [body],
  places: [place],
  documents: [document],
  events: [event],
};

describe('checking knowledge', () => {
  it('accepts the smallest whole set', () => {
    expect(parseKnowledge(small)).toMatchObject({ ok: true });
    expect(parseKnowledge({ ...small, people: [{ ...person, roles: [role] }] })).toMatchObject({ ok: true });
  });

  it.each([
    ['a file that is no list', { people: {} }, 'people.json: no list'],
    ['an entry that is no object', { places: [place, 'Miami'] }, 'places.json, entry 2: no object'],
    ['a missing field', { bodies: [{ ...body, name: undefined }] }, 'bodies.json, entry 1 (us): "name"'],
    ['a field nobody knows', { offices: [{ ...office, name: 'x' }] }, '"name" is no field'],
    ['a kind nobody knows', { documents: [{ ...document, kind: 'idea' }] }, 'write one of: plan, framework'],
    ['an empty alias', { people: [{ ...person, aliases: [''] }] }, 'none of them empty'],
    ['an id that isn’t one', { people: [{ ...person, id: 'Jan Novak' }] }, 'write an id'],
    [
      'an id that stands twice',
      { people: [person, person] },
      'people.json, entry 2 (jan-novak): this id stands twice',
    ],
    ['a date in words', { documents: [{ ...document, from: 'December' }] }, 'write YYYY'],
    ['a thirteenth month', { events: [{ ...event, from: '2025-13' }] }, 'write YYYY'],
    [
      'a role without a source',
      { people: [{ ...person, roles: [{ ...role, source: '' }] }] },
      'role 1: "source"',
    ],
    ['an office without a source', { offices: [{ ...office, source: undefined }] }, '(envoy): "source"'],
    ['a body without a source', { bodies: [{ ...body, source: ' ' }] }, '(us): "source"'],
    ['a place without a source', { places: [{ ...place, source: null }] }, '(miami): "source"'],
    ['an unknown office', { people: [{ ...person, roles: [{ ...role, office: 'czar' }] }] }, 'office "czar"'],
    ['a role that ends first', { people: [{ ...person, roles: [{ ...role, to: '2024' }] }] }, 'lies before'],
    ['an open role unchecked', { people: [{ ...person, roles: [{ ...role, to: null }] }] }, 'no "checked"'],
    [
      'an ended role checked',
      { people: [{ ...person, roles: [{ ...role, checked: '2025' }] }] },
      'Remove it',
    ],
    ['an unknown body', { offices: [{ ...office, of: 'mars' }] }, 'offices.json, envoy: body "mars"'],
    ['an unknown country', { places: [{ ...place, country: 'mars' }] }, 'country "mars"'],
    ['a place in nowhere', { places: [{ ...place, within: 'ys' }] }, 'place "ys"'],
    ['an event in nowhere', { events: [{ ...event, place: 'ys' }] }, 'events.json, talks: place "ys"'],
    ['an event that ends first', { events: [{ ...event, to: '2025-12-01' }] }, 'lies before'],
    ['an unknown participant', { events: [{ ...event, participants: ['x'] }] }, 'participant "x"'],
    ['an event of no kind', { events: [{ ...event, kind: 'party' }] }, 'summit, agreement'],
    ['a side nobody knows', { events: [{ ...event, sides: ['mars'] }] }, 'write a list of: us, ukraine'],
  ])('refuses %s, and says where and what to do', (_what, change, message) => {
    const parsed = parseKnowledge({ ...small, ...change });
    expect(parsed.ok ? 'accepted' : parsed.error).toContain(message);
  });
});
