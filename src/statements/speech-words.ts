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
    'swore swear swears vowing gushed gushes gushing trashed trashes slammed slams blasted blasts panned mocked rubbished maintained maintains moaned moans sniped griped grumbled quipped ' +
    'hinting stressing warning insisting arguing claiming declaring telling voiced voices framed frames portrayed painted spoke speaks ' +
    'characterising characterized characterised highlighted requested posted tweeted',
);

/** Nouns for people who speak as a group or without a name. */
export const GROUPS = words(
  'official officials envoy envoys authority authorities source sources diplomat diplomats negotiator negotiators representative ' +
    'representatives delegation minister ministers leader leaders spokesman spokesperson agency agencies intelligence participants ' +
    'delegations spies spooks insiders ambassador ambassadors capitals chief chiefs adviser advisers advisor advisors lawmaker lawmakers senator ' +
    'senators congressman congresswoman community delegates delegate parliamentarians commanders commander allies strategists strategist ' +
    'emissary emissaries people team teams side sides reports experts analysts aide aides ministry office presidency government assessments mediators',
);

export const PRONOUNS = words('he she');
export const PAIRS = words('they pair two duo both');

/** Verbs of seeing and judging: they tell whose view it is, not who speaks. */
export const JUDGING = words(
  'see sees saw find finds found think thinks thought consider considers considered regard regards regarded view views viewed doubt doubts ' +
    'doubted conclude concluded feel feels felt rate rates rated deems give gives gave reply replies replied respond responds responded react reacts ' +
    'reacted answer answers answered leave leaves left come comes came sound sounds sounded draw drew greet greets greeted receive receives ' +
    'received pour poured pours take takes took trust trusts hold holds detect detects discern perceive perceives reads understands ' +
    'voice voiced voices vouch score scores scored brushed brushes waved waves talked talks commended commends applauded applauds lauded lauds ' +
    'credited credits touts touted extolled fears suspects suspected fear suspect has was is were are remains remained had ' +
    'criticised criticized criticises criticizes lamented laments derided ridiculed scoffed scorned disparaged condemned denounced rebuffed spurned ' +
    'paint paints point points show shows showed faulted bemoaned lambasted decried deplored savaged briefed tells guarantees guaranteed',
);

/** Nouns for a view, as "in Moscow's view" or "the verdict of the envoys". */
export const VIEWS = words(
  'view views reading eyes opinion assessment judgement judgment verdict conviction belief estimation estimate account words perspective ' +
    'standpoint analysis conclusion take impression mind book books summary appraisal finding findings evaluation message line warning ' +
    'response reaction answer version description testimony estimates telling perception interpretation review feeling sense',
);

/** Nouns for what somebody said. */
export const REMARKS = words('remarks remark statements comments words interview answer');
