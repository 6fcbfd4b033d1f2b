/** Words that tell who speaks, in English news prose. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs of saying and judging, as they stand in text. */
export const SPEECH = words(
  'say says said saying tell tells told warn warns warned stress stressed stresses add added adds insist insists insisted claim claims ' +
    'claimed confirm confirmed confirms describe described describes describing call called calls calling wrote writes write suggest suggested suggests ' +
    'suggesting note noted notes argue argued argues announce announced acknowledge acknowledged caution cautioned praise praised ' +
    'welcome welcomed reveal revealed state stated states declare declared deny denied denies explain explained report reported reiterate reiterated ' +
    'accuse accused accuses vow vowed vows urge urged urges rejects dismisses admits reveals demands demanded reckon reckons concludes express expressed hail hailed hails praises emphasize emphasized emphasise emphasised indicate indicated recall recalled ' +
    'assure assures assured contend contends contended assert asserts asserted affirm affirmed underlined underscored ' +
    'predict predicted pledge pledged promise promised observed remarked commented complained conveyed relayed hinted ' +
    'signalled signaled judge judges judged termed labelled labeled deemed branded dubbed pronounced dismissing ' +
    'calling vouched vouches argues ' +
    'believe believes believed assess assessed concede conceded admit admitted dismiss dismissed reject rejected characterizing ' +
    'characterising characterized characterised highlighted requested posted tweeted',
);

/** Nouns for people who speak as a group or without a name. */
export const GROUPS = words(
  'official officials envoy envoys authority authorities source sources diplomat diplomats negotiator negotiators representative ' +
    'representatives delegation minister ministers leader leaders spokesman spokesperson agency agencies intelligence participants ' +
    'team teams side sides reports experts analysts aide aides ministry office presidency government assessments mediators',
);

export const PRONOUNS = words('he she');
export const PAIRS = words('they pair two duo both');

/** Nouns for what somebody said. */
export const REMARKS = words('remarks remark statements comments words interview answer');
