/**
 * Text that news pages put between paragraphs and that no reporter wrote as part of the article. What is in lower case here is
 * looked for in lower-cased text: patterns that do without case themselves take several times as long.
 */

const LABEL =
  /^(?:advertisement|advertising|ad|ads|sponsored(?: content)?|promoted(?: content)?|реклама|share(?: this)?(?: article| story| page)?|share on [\w ]{1,20}|copy(?: the)? link|print|save|follow|comments?|\d{1,5} comments?|leave a comment|show (?:more|less)|load more[\w ]{0,20}|loading[.…]{0,3}|\d{1,3} min(?:ute)?s?(?: read)?|story continues below[\w ]{0,30}|article continues (?:after|below)[\w ]{0,30}|continue reading[\w ]{0,30}|scroll (?:down )?(?:to|for)[\w ]{0,30}|report a (?:typo|mistake|correction)|back to top|view (?:all|more)[\w ]{0,20}|listen to (?:this )?(?:article|story)(?: \d{1,3} min(?:ute)?s?)?|(?:estimated )?read(?:ing)? time:? \d{1,3} min(?:ute)?s?|\d{1,3}[- ]min(?:ute)?s?[- ]read|sign in|log in|subscribe(?: now)?|live|breaking|exclusive|analysis|pinned|key (?:post|event)s?|editor['’]s picks?)[.:!]?$/u;

const RELATED_HEAD =
  /^(?:(?:read (?:also|more|next|on)|also read|see also|more (?:on|from|about|in|stories|news)|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|most (?:read|popular|viewed)|top stories|latest (?:news|stories|from)|what to read next|keep reading|further reading|background reading|explore more|more to explore|from our partners|around the web|share this|follow us|popular now|elsewhere on|leave a (?:reply|comment)|join the conversation)(?=$|[\s:.,–—-])[^.!]*|(?:related|recommended|trending|comments?|newsletters?|topics|tags)(?: (?:for you|now|articles?|stories|news|topics?|content|coverage|links?|reading|posts?|videos?|\(?\d{1,5}\)?)){0,2}:?)$/u;

/** Led in with a colon, it introduces a link, not a sentence. */
const RELATED_COLON =
  /^(?:read(?: also| more| next)?|also read|see also|see more|related|more|watch|listen|video|photos?|in pictures|don['’]t miss|recommended|tags?|topics?|filed under|photo|image|image (?:source|credit|caption)|caption|credit|share|follow us|subscribe|sign up)\s?:/u;

const PITCH =
  /\b(?:sign up (?:for|to) (?:our|the|get)|subscribe to (?:our|the)|our (?:free |daily |weekly |morning )?newsletters?\b|in your inbox|to your inbox|join our (?:telegram|whatsapp|community)|follow us on|download (?:our|the) app|support (?:our|independent) (?:work|journalism)|we use cookies|uses cookies|accept (?:all )?cookies|all rights reserved|become a (?:member|patron|subscriber)|(?:in|join) the comments|share your (?:view|views|thoughts|opinion)|if you (?:found|notice|spot) (?:a|an) (?:error|mistake|typo)|(?:e-?mail|contact|message|call|text|write to|tell) (?:our |the )(?:news ?desk|newsroom|news team|editors?\b)|(?:have|got) a (?:news )?(?:tip|story) for us|(?:web)?site contains only a (?:part|portion)|offered to (?:our |its )?subscribers|follow (?:all )?our (?:live )?(?:coverage|updates)|get (?:the latest|all the|more) (?:news|updates|stories))|^(?:©|\(c\)\s)/u;

const CREDIT =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|edited) by\s|^our standards:|^(?:©|\(c\)|copyright)\s|^(?:photo|image|video|picture) (?:by|credit|courtesy)|\bcontributed (?:to (?:this|the) (?:report|story|article)|(?:additional )?reporting)\b|^(?:this is a developing story|this story (?:is developing|will be updated)|more (?:to follow|follows)\b|this (?:article|story|page|report|text) (?:was|has been) (?:first |originally |last )?(?:published|updated|amended|corrected|translated|produced))|^\(?with (?:additional )?(?:reporting|inputs?|files|contributions?|agency|agencies)(?: (?:by|from|of) [^,.]{1,80})?\)?\.?$/u;
const BYLINE = /^(?:[Bb]y|BY|(?:[Ww]ritten|[Tt]ext|[Ss]tory) by|[Aa]uthors?:)\s+\p{Lu}/u;

const TIME_WORDS =
  /\b(?:published|updated|posted|modified|created|first|last|on|at|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|am|pm|gmt|utc|est|edt|et|cet|eet|bst|msk|kyiv|local|time|hours?|hrs?|minutes?|mins?|min|ago|today|yesterday|just|now|day|days|read|st|nd|rd|th)\b|[\d\s:.,|/·•–—()+-]|(?<=\d)(?:h|m|am|pm|st|nd|rd|th)\b/gu;

export function isLabel(text: string): boolean {
  return text.length <= 60 && LABEL.test(text.toLowerCase());
}

/** A heading such as "Read more" or "Most read": what follows under it isn't the article. */
export function isRelatedHead(text: string): boolean {
  return text.length <= 60 && RELATED_HEAD.test(text.toLowerCase());
}

export function isRelatedLine(text: string): boolean {
  return text.length <= 300 && RELATED_COLON.test(text.toLowerCase());
}

export function isPitch(text: string): boolean {
  return text.length <= 300 && PITCH.test(text.toLowerCase());
}

export function isCredit(text: string): boolean {
  return text.length <= 300 && CREDIT.test(text.toLowerCase());
}

/** "By Olena Moroz in Kyiv", as opposed to a sentence that begins with "By". */
export function isByline(text: string): boolean {
  return text.length <= 120 && BYLINE.test(text) && !endsSentence(text);
}

/** What small words may stand between the names of a byline or of a page's sections. */
const BETWEEN_NAMES = /^(?:and|in|for|of|the|at|de|von|van|[|/&·•–—-]|\d{1,4})$/u;

/** "Olena Moroz and Jan Novak, Kyiv", "Europe | Analysis": names and nothing that is said of them. */
export function isNameLine(text: string): boolean {
  if (text.length > 80 || endsSentence(text)) return false;
  return text.split(' ').every((word) => /^\p{Lu}/u.test(word) || BETWEEN_NAMES.test(word));
}

const WRITER =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30} ){2,4}(?:is|was|has been) .{0,120}\b(?:correspondent|columnist|reporter|editor|writer|fellow)\b/u;

/** "Olena Moroz is our correspondent in Kyiv": what stands on its writer under an article. */
export function isOnWriter(text: string): boolean {
  return text.length <= 300 && WRITER.test(text);
}

/** A date or time and nothing else. */
export function isTimestamp(text: string): boolean {
  return text.length <= 90 && /\d/u.test(text) && text.toLowerCase().replace(TIME_WORDS, '') === '';
}

const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/u;
const CLOCK = /\d[:.h]\d{2}|\b(?:ago|published|updated|posted|modified|created)\b/u;

/** A day and nothing else, as it divides a chronicle: "Friday, 19 December". */
export function isDay(text: string): boolean {
  return isTimestamp(text) && DAY.test(text.toLowerCase()) && !CLOCK.test(text.toLowerCase());
}

/** Ends as a sentence does; quotation marks and brackets may follow. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]{0,3}$/u.test(text.slice(-8));
}
