import { type Phrase, type Site, type SourceSentence, sitesOf } from '../sentence';

/** How much of a thing, or how many of several. */
const SCOPES: readonly Phrase[] = [
  [/\b(?:all|the whole) of\b/giu, 'part of', 'half of'],
  [/\bparts of\b/giu, 'all of', 'most of'],
  [/\bareas of\b/giu, 'all of', 'half of'],
  [/\beach of the\b/giu, 'some of the', 'most of the'],
  [/\b(?:all|every) (?=\p{Ll}+(?:s|ion)\b|crew\b)/giu, 'some ', 'most '],
  [/\bsome (?=\p{Ll}+s\b|territory\b)/giu, 'all ', 'most '],
  [/\b(?<!the )most (?=\p{Ll}+s\b)/giu, 'all ', 'few ', 'some '],
  [/\bboth (?=sides\b|parties\b)/giu, 'only one of the '],
  [/\bfully\b/giu, 'partly'],
  [/\bcompletely\b/giu, 'partly'],
  [/\bpartly\b/giu, 'fully'],
  [/\bfull-scale\b/giu, 'limited', 'partial'],
  [/\bonly(?= \p{Ll}+s\b)/giu, 'all'],
];

export function changeScope({ text }: SourceSentence): readonly Site[] {
  return sitesOf(text, SCOPES);
}
